-- Which API tokens has the account made? Their secrets are left out.
-- one row per token
-- key: id
-- reads: accounts.token
select
  id,
  account_id,
  name,
  scopes,
  strftime(created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  strftime(expires_at, '%Y-%m-%dT%H:%M:%SZ') as expires_at,
  strftime(last_used_at, '%Y-%m-%dT%H:%M:%SZ') as last_used_at,
  strftime(revoked_at, '%Y-%m-%dT%H:%M:%SZ') as revoked_at
from accounts.token
where account_id = $account_id
order by
  token.created_at,
  id
