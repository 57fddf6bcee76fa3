-- Whose API token is this?
-- one row, or none where it opens nothing
-- key: id
-- reads: accounts.token, accounts.account, accounts.role_grant, accounts.identity
select
  token.id,
  token.account_id,
  coalesce(account.name, '') as name,
  strftime(token.expires_at, '%Y-%m-%dT%H:%M:%SZ') as expires_at,
  strftime(token.last_used_at, '%Y-%m-%dT%H:%M:%SZ') as last_seen_at,
  token.scopes as scopes,
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
      where role_grant.account_id = token.account_id
    ),
    []
  ) as grants,
  exists (
    select identity.account_id
    from accounts.identity as identity
    where identity.account_id = token.account_id
      and identity.provider = 'demo'
  ) as is_demo
from accounts.token as token
left join accounts.account as account
  on account.id = token.account_id
where token.secret_hash = $secret_hash
  and token.expires_at > $now::timestamp
  and token.revoked_at is null
  -- The operator has no account.
  and (account.id is not null or token.account_id = 'operator')
  and account.is_blocked is not true
