-- Who has been invited to which role, by whom, and what became of it?
-- one row per invitation: all, the one with this id, or the one that this secret opens
-- key: id
-- reads: accounts.invitation, accounts.organisation, accounts.association, accounts.account
select
  invitation.id,
  invitation.role,
  invitation.organisation_id,
  organisation.name as organisation_name,
  invitation.association_id,
  association.name as association_name,
  invitation.email,
  invitation.invited_by,
  inviter.name as invited_by_name,
  strftime(invitation.created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  strftime(invitation.expires_at, '%Y-%m-%dT%H:%M:%SZ') as expires_at,
  strftime(invitation.accepted_at, '%Y-%m-%dT%H:%M:%SZ') as accepted_at,
  invitation.accepted_by,
  accepter.name as accepted_by_name,
  case
    when invitation.accepted_at is not null then 'accepted'
    when invitation.revoked_at is not null then 'revoked'
    when invitation.expires_at <= $now::timestamp then 'expired'
    else 'open'
  end as state
from accounts.invitation as invitation
left join accounts.organisation as organisation
  on organisation.id = invitation.organisation_id
left join accounts.association as association
  on association.id = invitation.association_id
left join accounts.account as inviter
  on inviter.id = invitation.invited_by
left join accounts.account as accepter
  on accepter.id = invitation.accepted_by
where ($id::varchar is null or invitation.id = $id::varchar)
  and ($secret_hash::varchar is null or invitation.secret_hash = $secret_hash::varchar)
order by
  invitation.created_at desc,
  invitation.id
