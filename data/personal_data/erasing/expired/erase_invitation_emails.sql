update accounts.invitation
set email = null
where email is not null
  and least(expires_at, coalesce(accepted_at, expires_at), coalesce(revoked_at, expires_at))
    < $invitation_ended_before::timestamp
