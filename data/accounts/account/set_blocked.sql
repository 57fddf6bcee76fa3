update accounts.account
set is_blocked = $is_blocked
where id = $id
