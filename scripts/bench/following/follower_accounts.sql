insert into accounts.account (id, name, email, created_at, last_seen_at, is_blocked)
select
  'follower-' || number,
  'Följare ' || number,
  'foljare' || number || '@example.se',
  timestamp '2026-01-01',
  timestamp '2026-01-01',
  false
from range(1000) as numbers(number)
