delete from accounts.session
where expires_at <= $now::timestamp
