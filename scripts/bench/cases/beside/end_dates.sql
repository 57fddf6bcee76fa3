insert into cases.end_date (id, application_id, ends_on, reason, set_at, set_by)
select
  'end-' || number,
  '2016-' || number * 3 % 10000,
  date '2025-01-01' + (number % 900)::integer,
  null,
  timestamp '2024-01-01' + interval (number) minute,
  'account-' || number % 20
from range(8000) as numbers(number)
