insert into cases.end_date (id, application_id, ends_on, reason, set_at, set_by)
select
  $id,
  $application_id,
  $ends_on::date,
  $reason::varchar,
  $set_at::timestamp,
  $set_by
