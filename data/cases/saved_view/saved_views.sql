-- Which views of the queue may an account use?
-- one row per view: its own and those that are shared, or the one of them with this id
-- key: id
-- reads: cases.saved_view, accounts.account
select
  saved_view.id,
  saved_view.account_id,
  saved_view.name,
  saved_view.query,
  saved_view.is_shared,
  account.name as saved_by_name,
  strftime(saved_view.saved_at, '%Y-%m-%dT%H:%M:%SZ') as saved_at
from cases.saved_view as saved_view
left join accounts.account as account
  on account.id = saved_view.account_id
where (saved_view.account_id = $account_id or saved_view.is_shared)
  and ($id::varchar is null or saved_view.id = $id::varchar)
order by
  lower(saved_view.name),
  saved_view.id
