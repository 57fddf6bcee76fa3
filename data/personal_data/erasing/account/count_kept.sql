-- How much is kept of this account?
-- one row, or none where there is no such account
-- key: –
-- reads: accounts.account, accounts.session, accounts.token, accounts.role_grant, accounts.identity, accounts.invitation,
--   deliveries.delivery, cases.saved_view, cases.handler, audit.entry, audit.personal_value
select
  (select count(*) from accounts.session where account_id = account.id)::integer as sessions,
  (select count(*) from accounts.token where account_id = account.id)::integer as tokens,
  (select count(*) from accounts.role_grant where account_id = account.id)::integer as grants,
  (select count(*) from accounts.identity where account_id = account.id)::integer as identities,
  (
    select count(*)
    from accounts.invitation
    where email is not null
      and (accepted_by = account.id or lower(invitation.email) = lower(account.email))
  )::integer as invitation_emails,
  (
    select count(*)
    from deliveries.delivery
    where actor = account.id
      and reason is not null
  )::integer as delivery_reasons,
  (select count(*) from cases.saved_view where account_id = account.id)::integer as saved_views,
  (select count(*) from cases.handler where account_id = account.id)::integer as handled_cases,
  (select count(*) from following.subscription where account_id = account.id)::integer as subscriptions,
  (
    select count(*)
    from audit.personal_value
    where account_id = account.id
       or entry_number in (
         select entry.number
         from audit.entry
         join accounts.invitation
           on entry.object_kind = 'invitation'
          and entry.object_id = invitation.id
         where invitation.accepted_by = $account_id
            or lower(invitation.email) in (select lower(own.email) from accounts.account as own where own.id = $account_id)
       )
  )::integer as log_values
from accounts.account
where account.id = $account_id
