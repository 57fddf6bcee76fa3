insert into accounts.account (id, name, email, created_at, last_seen_at, is_blocked)
select
  'account-' || number,
  'Handläggare ' || number,
  null,
  timestamp '2026-01-01',
  timestamp '2026-01-01',
  false
from range(20) as numbers(number)
