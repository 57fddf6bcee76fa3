insert into cases.supplement (id, application_id, what, due_on, asked_at, asked_by, answer, answered_at, answered_by, outcome, closed_at, closed_by, edition)
select
  'supplement-' || number,
  '2016-' || number % 10000,
  'Skicka budgeten.',
  date '2026-01-01' + (number * 37 % 365)::integer,
  timestamp '2025-12-01',
  'account-' || number % 20,
  case when number % 3 > 0 then 'Här är den.' end,
  case when number % 3 > 0 then timestamp '2025-12-15' end,
  case when number % 3 > 0 then 'account-1' end,
  case when number % 3 = 2 then 'accepted' end,
  case when number % 3 = 2 then timestamp '2025-12-20' end,
  case when number % 3 = 2 then 'account-2' end,
  1
from range(6000) as numbers(number)
