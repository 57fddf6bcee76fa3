-- Which organisations publish here, and who is in them?
-- one row per organisation: all, or the one with this id
-- key: id
-- reads: accounts.organisation, accounts.role_grant, accounts.invitation, catalogue.layer
select
  organisation.id,
  organisation.name,
  strftime(organisation.created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  (
    select count(distinct role_grant.account_id)::integer
    from accounts.role_grant as role_grant
    where role_grant.organisation_id = organisation.id
  ) as people,
  (
    select count(*)::integer
    from accounts.invitation as invitation
    where invitation.organisation_id = organisation.id
      and invitation.accepted_at is null
      and invitation.revoked_at is null
      and invitation.expires_at > $now::timestamp
  ) as open_invitations,
  (
    select count(*)::integer
    from catalogue.layer as layer
    where layer.organisation_id = organisation.id
  ) as layers
from accounts.organisation as organisation
where $id::varchar is null
   or organisation.id = $id::varchar
order by
  lower(organisation.name),
  organisation.id
