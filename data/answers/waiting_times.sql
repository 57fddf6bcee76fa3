-- How long do applications wait, from one step to the next, as was known at a date?
-- one row per step that anybody has begun
-- key: step
-- reads: registers.applications, registers.application_events, out.application_status
-- Those that still wait at the date, and those that were withdrawn meanwhile, are counted for as long as they waited (Kaplan–Meier): left out, the
-- long waits that are not over yet would be missing, and every wait would look shorter than it is.
create or replace macro answers.waiting_times(as_of) as table
with
known_events as (
  select
    event.application_id,
    event.status,
    event.date
  from registers.application_events as event
  join registers.applications as application
    on application.id = event.application_id
  where event.date <= as_of
),
firsts as (
  select
    application_id,
    min(date) filter (where status = 'received') as received,
    min(date) filter (where status = 'granted') as granted,
    min(date) filter (where status = 'building') as building,
    min(date) filter (where status = 'completed') as completed
  from known_events
  group by application_id
),
-- The first request of each: further ones are about the same application.
asked as (
  select
    application_id,
    min_by({'from': from_date, 'to': to_date}, from_date) as request
  from out.application_status
  where status = 'supplement_requested'
    and from_date <= as_of
  group by application_id
),
begun as (
  select 'received_to_decision' as step, application_id, received as begun_on, ['granted', 'rejected'] as ends
  from firsts
  union all
  select 'granted_to_building', application_id, granted, ['building', 'completed', 'paid']
  from firsts
  union all
  select 'building_to_completed', application_id, building, ['completed', 'paid']
  from firsts
  union all
  select 'completed_to_paid', application_id, completed, ['paid']
  from firsts
),
waits as (
  select
    begun.step,
    begun.begun_on,
    min(event.date) filter (where list_contains(begun.ends, event.status)) as ended_on,
    min(event.date) filter (where event.status = 'withdrawn') as left_on
  from begun
  left join known_events as event
    on event.application_id = begun.application_id
   and event.date >= begun.begun_on
  where begun.begun_on is not null
  group by
    begun.step,
    begun.application_id,
    begun.begun_on
  union all
  select
    'supplement_to_next',
    request['from'],
    case when request['to'] <= as_of then request['to'] end,
    null
  from asked
),
durations as (
  select
    step,
    ended_on is not null and (left_on is null or ended_on <= left_on) as is_finished,
    date_diff('day', begun_on, least(coalesce(ended_on, as_of), coalesce(left_on, as_of))) as days
  from waits
),
per_day as (
  select
    step,
    days,
    count(*) as leave,
    count(*) filter (where is_finished) as finish
  from durations
  group by
    step,
    days
),
still_there as (
  select
    step,
    days,
    finish,
    sum(leave) over (partition by step order by days desc) as at_risk
  from per_day
),
-- The share that has not come on after so many days.
surviving as (
  select
    step,
    days,
    product(1 - finish / at_risk) over (partition by step order by days) as share
  from still_there
),
quartiles as (
  select
    step,
    -- A binary fraction may miss the share by a hair.
    min(days) filter (where share <= 0.75 + 1e-9) as quarter_days,
    min(days) filter (where share <= 0.50 + 1e-9) as half_days,
    min(days) filter (where share <= 0.25 + 1e-9) as three_quarters_days
  from surviving
  group by step
),
counted as (
  select
    step,
    count(*) as applications,
    count(*) filter (where is_finished) as finished
  from durations
  group by step
)
select
  counted.step,
  counted.applications::integer as applications,
  counted.finished::integer as finished,
  -- Of fewer than five it would tell of single ones.
  (case when counted.applications >= 5 then quartiles.quarter_days end)::integer as quarter_days,
  (case when counted.applications >= 5 then quartiles.half_days end)::integer as half_days,
  (case when counted.applications >= 5 then quartiles.three_quarters_days end)::integer as three_quarters_days
from counted
join quartiles
  on quartiles.step = counted.step
