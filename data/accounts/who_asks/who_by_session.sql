-- Whose session is this?
-- one row, or none where it opens nothing
-- key: id
-- reads: accounts.session, accounts.account, accounts.role_grant, accounts.identity
select
  session.id,
  session.account_id,
  coalesce(account.name, '') as name,
  strftime(session.expires_at, '%Y-%m-%dT%H:%M:%SZ') as expires_at,
  strftime(session.last_seen_at, '%Y-%m-%dT%H:%M:%SZ') as last_seen_at,
  null::varchar as scopes,
  coalesce(
    (
      select
        list(
          {
            role: role_grant.role,
            organisation_id: role_grant.organisation_id,
            association_id: role_grant.association_id
          }
          order by role_grant.id
        )
      from accounts.role_grant as role_grant
      where role_grant.account_id = session.account_id
    ),
    []
  ) as grants,
  exists (
    select identity.account_id
    from accounts.identity as identity
    where identity.account_id = session.account_id
      and identity.provider = 'demo'
  ) as is_demo
from accounts.session as session
left join accounts.account as account
  on account.id = session.account_id
where session.secret_hash = $secret_hash
  and session.expires_at > $now::timestamp
  -- The operator has no account.
  and (account.id is not null or session.account_id = 'operator')
  and account.is_blocked is not true
