-- With which browsers is the account signed in? What opens the door (secrets, the provider's proof) is left out.
-- one row per session, expired ones too
-- key: id
-- reads: accounts.session
select
  id,
  account_id,
  strftime(created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  strftime(last_seen_at, '%Y-%m-%dT%H:%M:%SZ') as last_seen_at,
  strftime(expires_at, '%Y-%m-%dT%H:%M:%SZ') as expires_at,
  device,
  provider,
  provider_session
from accounts.session
where account_id = $account_id
order by
  session.created_at,
  id
