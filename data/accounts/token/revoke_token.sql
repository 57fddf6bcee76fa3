update accounts.token
set revoked_at = $revoked_at::timestamp
where id = $id
  and revoked_at is null
