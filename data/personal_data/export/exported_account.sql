-- What is kept of the account itself?
-- one row, or none
-- key: id
-- reads: accounts.account
select
  id,
  name,
  email,
  strftime(created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  strftime(last_seen_at, '%Y-%m-%dT%H:%M:%SZ') as last_seen_at,
  is_blocked
from accounts.account
where id = $account_id
