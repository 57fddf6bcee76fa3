-- Which views of the queue has the account saved?
-- one row per view
-- key: id
-- reads: cases.saved_view
select
  id,
  account_id,
  name,
  query,
  is_shared,
  strftime(saved_at, '%Y-%m-%dT%H:%M:%SZ') as saved_at
from cases.saved_view
where account_id = $account_id
order by
  lower(name),
  id
