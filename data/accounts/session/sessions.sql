-- With which browsers is somebody signed in?
-- one row per session that has not expired
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
  provider_session,
  id_token
from accounts.session as session
where session.account_id = $account_id
  and session.expires_at > $now::timestamp
order by
  session.created_at desc,
  id
