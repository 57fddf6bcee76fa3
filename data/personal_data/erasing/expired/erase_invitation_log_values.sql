delete from audit.personal_value
where entry_number in (
  select entry.number
  from audit.entry
  join accounts.invitation
    on entry.object_kind = 'invitation'
   and entry.object_id = invitation.id
  where least(
    invitation.expires_at,
    coalesce(invitation.accepted_at, invitation.expires_at),
    coalesce(invitation.revoked_at, invitation.expires_at)
  ) < $invitation_ended_before::timestamp
)
