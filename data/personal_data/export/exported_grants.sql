-- Which roles does the account have?
-- one row per role granted
-- key: id
-- reads: accounts.role_grant
select
  id,
  account_id,
  role,
  organisation_id,
  association_id,
  source,
  granted_by,
  strftime(granted_at, '%Y-%m-%dT%H:%M:%SZ') as granted_at
from accounts.role_grant
where account_id = $account_id
order by
  role_grant.granted_at,
  id
