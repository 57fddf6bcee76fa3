-- Which accounts has nobody used for so long, by signing in or by a token?
-- one row per account
-- key: id
-- reads: accounts.account, accounts.token
select id
from accounts.account
where greatest(
  account.created_at,
  coalesce(account.last_seen_at, account.created_at),
  coalesce(
    (select max(token.last_used_at) from accounts.token where token.account_id = account.id),
    account.created_at
  )
) < $used_before::timestamp
order by id
