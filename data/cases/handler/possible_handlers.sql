-- Who may look after cases?
-- one row per account that is an officer or administrator and is not blocked
-- key: account_id
-- reads: accounts.account, accounts.role_grant
select
  account.id as account_id,
  account.name
from accounts.account as account
where not account.is_blocked
  and exists (
    select 1
    from accounts.role_grant as role_grant
    where role_grant.account_id = account.id
      and role_grant.role in ('officer', 'administrator')
  )
order by
  lower(account.name),
  account.id
