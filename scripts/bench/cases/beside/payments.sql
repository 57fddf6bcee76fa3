insert into cases.payment (id, application_id, kind, paid_on, amount_sek, note, edition, entered_at, entered_by)
select
  'payment-' || number,
  '2016-' || number * 11 % 10000,
  'part',
  date '2017-01-01' + (number % 3000)::integer,
  100000 + number,
  null,
  1,
  timestamp '2025-01-01',
  'account-' || number % 20
from range(12000) as numbers(number)
