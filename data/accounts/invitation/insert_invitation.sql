insert into accounts.invitation (
  id, secret_hash, role, organisation_id, association_id, email, invited_by, created_at, expires_at,
  accepted_by, accepted_at, revoked_at
)
select
  $id,
  $secret_hash,
  $role,
  $organisation_id::varchar,
  $association_id::varchar,
  $email::varchar,
  $invited_by,
  $created_at::timestamp,
  $expires_at::timestamp,
  null,
  null,
  null
