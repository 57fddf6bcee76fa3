insert into following.subscription (
  id, account_id, object_kind, object_id, way, pace, webhook_url, webhook_secret, language, end_key, created_at, told_until, paused_because, paused_at
)
select
  'subscription-' || number,
  'follower-' || number,
  case when number % 10 < 1 then 'county' when number % 10 < 4 then 'municipality' when number % 10 < 7 then 'area' else 'application' end,
  case
    when number % 10 < 1 then ''
    when number % 10 < 4 then (1400 + number % 49)::varchar
    when number % 10 < 7 then 'B' || number % 175
    else '2016-' || number
  end,
  'email',
  case when number % 5 < 3 then 'at_once' when number % 5 < 4 then 'daily' else 'weekly' end,
  null,
  null,
  'sv',
  'end-' || number,
  timestamp '2026-06-01',
  timestamp '2026-06-29 06:00:00',
  null,
  null
from range(1000) as numbers(number)
