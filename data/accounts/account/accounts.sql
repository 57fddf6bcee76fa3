-- Who can sign in, and with which roles?
-- one row per account
-- key: id
-- reads: accounts.account, accounts.role_grant, accounts.organisation, accounts.association
select
  account.id,
  account.name,
  account.email,
  strftime(account.created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  strftime(account.last_seen_at, '%Y-%m-%dT%H:%M:%SZ') as last_seen_at,
  account.is_blocked,
  coalesce(
    (
      select
        list(
          {
            id: role_grant.id,
            role: role_grant.role,
            organisation_id: role_grant.organisation_id,
            organisation_name: organisation.name,
            association_id: role_grant.association_id,
            association_name: association.name,
            source: role_grant.source,
            granted_at: strftime(role_grant.granted_at, '%Y-%m-%dT%H:%M:%SZ')
          }
          order by role_grant.granted_at, role_grant.id
        )
      from accounts.role_grant as role_grant
      left join accounts.organisation as organisation
        on organisation.id = role_grant.organisation_id
      left join accounts.association as association
        on association.id = role_grant.association_id
      where role_grant.account_id = account.id
    ),
    []
  ) as grants
from accounts.account as account
where $id::varchar is null
   or account.id = $id::varchar
order by
  lower(account.name),
  account.id
