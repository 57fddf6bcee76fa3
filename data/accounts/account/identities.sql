-- With which providers does somebody sign in?
-- one row per identity of the account
-- key: provider, linked_at
-- reads: accounts.identity
select
  identity.provider,
  strftime(identity.linked_at, '%Y-%m-%dT%H:%M:%SZ') as linked_at
from accounts.identity as identity
where identity.account_id = $account_id
order by
  identity.linked_at,
  identity.provider
