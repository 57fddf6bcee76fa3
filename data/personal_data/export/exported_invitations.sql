-- Which invitations has the person made, accepted or been sent? The address of an invitation that they made for somebody else is that person's.
-- one row per invitation
-- key: id
-- reads: accounts.invitation, accounts.account
with own_email as (
  select lower(email) as email
  from accounts.account
  where id = $account_id
),
own_invitation as (
  select
    invitation.id,
    invitation.role,
    invitation.organisation_id,
    invitation.association_id,
    invitation.email,
    invitation.invited_by,
    invitation.created_at,
    invitation.expires_at,
    invitation.accepted_by,
    invitation.accepted_at,
    invitation.revoked_at,
    (invitation.accepted_by is not distinct from $account_id or lower(invitation.email) in (select email from own_email))
      as is_for_them
  from accounts.invitation
)
select
  id,
  role,
  organisation_id,
  association_id,
  case when is_for_them then email end as email,
  invited_by,
  strftime(created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  strftime(expires_at, '%Y-%m-%dT%H:%M:%SZ') as expires_at,
  case when is_for_them then accepted_by end as accepted_by,
  strftime(accepted_at, '%Y-%m-%dT%H:%M:%SZ') as accepted_at,
  strftime(revoked_at, '%Y-%m-%dT%H:%M:%SZ') as revoked_at
from own_invitation
where is_for_them
   or invited_by = $account_id
order by
  own_invitation.created_at,
  id
