insert into accounts.role_grant (
  id, account_id, role, organisation_id, association_id, source, granted_by, granted_at
)
select
  $id,
  $account_id,
  $role,
  $organisation_id::varchar,
  $association_id::varchar,
  $source,
  $granted_by,
  $granted_at::timestamp
