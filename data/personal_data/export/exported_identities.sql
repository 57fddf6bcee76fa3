-- As whom does the account sign in?
-- one row per identity
-- key: issuer, subject
-- reads: accounts.identity
select
  account_id,
  provider,
  issuer,
  subject,
  strftime(linked_at, '%Y-%m-%dT%H:%M:%SZ') as linked_at
from accounts.identity
where account_id = $account_id
order by
  identity.linked_at,
  issuer,
  subject
