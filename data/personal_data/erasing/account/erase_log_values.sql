delete from audit.personal_value
where account_id = $account_id
   or entry_number in (
     select entry.number
     from audit.entry
     join accounts.invitation
       on entry.object_kind = 'invitation'
      and entry.object_id = invitation.id
     where invitation.accepted_by = $account_id
        or lower(invitation.email) in (select lower(account.email) from accounts.account where account.id = $account_id)
   )
