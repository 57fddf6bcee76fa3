-- Whose account is it that signs in as this?
-- one row, or none
-- key: account_id
-- reads: accounts.identity, accounts.account
select
  account.id as account_id,
  account.is_blocked
from accounts.identity as identity
inner join accounts.account as account
  on account.id = identity.account_id
where identity.issuer = $issuer
  and identity.subject = $subject
order by identity.linked_at
limit 1
