update accounts.invitation
set email = null
where email is not null
  and (
    accepted_by = $account_id
    or lower(email) in (select lower(account.email) from accounts.account where account.id = $account_id)
  )
