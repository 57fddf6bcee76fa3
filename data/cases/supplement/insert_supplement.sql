insert into cases.supplement (id, application_id, what, due_on, asked_at, asked_by, edition)
select
  $id,
  $application_id,
  $what,
  $due_on::date,
  $asked_at::timestamp,
  $asked_by,
  1
