insert into cases.payment (id, application_id, kind, paid_on, amount_sek, note, edition, entered_at, entered_by)
select
  $id,
  $application_id,
  $kind,
  $paid_on::date,
  $amount_sek::bigint,
  $note::varchar,
  1,
  $entered_at::timestamp,
  $entered_by
