update accounts.token
set last_used_at = $seen_at::timestamp
where id = $id
