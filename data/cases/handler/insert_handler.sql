insert into cases.handler (application_id, account_id, assigned_at, assigned_by)
select
  $application_id,
  $account_id,
  $assigned_at::timestamp,
  $assigned_by
