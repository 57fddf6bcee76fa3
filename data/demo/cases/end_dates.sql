-- By when are the demo's associations to be finished? Two years after the grant, and of every fifth a year later.
insert into cases.end_date (id, application_id, ends_on, reason, set_at, set_by)
with
granted as (
  select
    application_id,
    min(date) as granted_on,
    row_number() over (order by application_id) as number
  from registers.application_events
  where status = 'granted'
  group by application_id
),
dates as (
  select
    application_id,
    granted_on + interval 2 year as ends_on,
    null as reason,
    granted_on::timestamp as set_at
  from granted
  union all
  select
    application_id,
    granted_on + interval 3 year as ends_on,
    'Påhittat: Markavtalen drog ut på tiden.' as reason,
    granted_on::timestamp + interval 20 month as set_at
  from granted
  where number % 5 = 0
)
select
  md5('end ' || application_id || ' ' || set_at),
  application_id,
  ends_on::date,
  reason,
  set_at,
  'demo'
from dates
order by set_at
