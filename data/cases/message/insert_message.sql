insert into cases.message (id, application_id, side, text, sent_at, sent_by)
select
  $id,
  $application_id,
  $side,
  $text,
  $sent_at::timestamp,
  $sent_by
