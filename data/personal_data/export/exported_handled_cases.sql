-- Which cases does the account look after?
-- one row per case
-- key: application_id
-- reads: cases.handler
select
  application_id,
  account_id,
  strftime(assigned_at, '%Y-%m-%dT%H:%M:%SZ') as assigned_at,
  assigned_by
from cases.handler
where account_id = $account_id
order by application_id
