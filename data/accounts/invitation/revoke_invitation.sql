update accounts.invitation
set revoked_at = $revoked_at::timestamp
where id = $id
