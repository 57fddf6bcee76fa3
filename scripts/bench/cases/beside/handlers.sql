insert into cases.handler (application_id, account_id, assigned_at, assigned_by)
select
  '2016-' || number,
  'account-' || number % 20,
  timestamp '2025-01-01',
  'account-1'
from range(9000) as numbers(number)
