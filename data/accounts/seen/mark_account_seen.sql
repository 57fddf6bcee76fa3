update accounts.account
set last_seen_at = $seen_at::timestamp
where id = $id
