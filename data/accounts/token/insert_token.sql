insert into accounts.token (
  id, secret_hash, account_id, name, scopes, created_at, expires_at, last_used_at, revoked_at
)
select
  $id,
  $secret_hash,
  $account_id,
  $name,
  $scopes,
  $created_at::timestamp,
  $expires_at::timestamp,
  null,
  null
