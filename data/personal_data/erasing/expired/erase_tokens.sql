delete from accounts.token
where least(expires_at, coalesce(revoked_at, expires_at)) < $token_ended_before::timestamp
