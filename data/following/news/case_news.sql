-- What has happened in cases that nobody has been told of? Facts without free text.
-- one row per supplement that was asked for, answered or closed, message, and end date that is near or has passed
-- key: key
-- reads: cases.supplement, cases.message, cases.end_date, out.application_status, following.news
with end_dates as (
  select
    application_id,
    max_by(ends_on, set_at) as ends_on,
    max(set_at) as set_at
  from cases.end_date
  group by application_id
),

unfinished as (
  select
    end_dates.application_id,
    end_dates.ends_on,
    end_dates.set_at
  from end_dates
  left join out.application_status as status
    on status.application_id = end_dates.application_id
   and status.from_date <= $today::date
   and status.to_date > $today::date
  where coalesce(status.status, '') not in ('rejected', 'withdrawn', 'completed', 'paid')
),

happened as (
  select
    'supplement_asked' as kind,
    id,
    application_id,
    asked_at as happened_at,
    to_json({ 'due_on': strftime(due_on, '%Y-%m-%d') }) as facts
  from cases.supplement
  union all
  select
    'supplement_answered' as kind,
    id || ':' || answered_at as id,
    application_id,
    answered_at as happened_at,
    to_json({ 'due_on': strftime(due_on, '%Y-%m-%d') }) as facts
  from cases.supplement
  where answered_at is not null
  union all
  select
    'supplement_closed' as kind,
    id || ':' || closed_at as id,
    application_id,
    closed_at as happened_at,
    to_json({ 'outcome': outcome }) as facts
  from cases.supplement
  where closed_at is not null
  union all
  select
    'message' as kind,
    id,
    application_id,
    sent_at as happened_at,
    to_json({ 'side': side }) as facts
  from cases.message
  union all
  -- The decision's day counts from midnight: whoever has begun to follow within the thirty days knows the date.
  select
    'end_date_near' as kind,
    application_id || ':' || ends_on as id,
    application_id,
    greatest((ends_on - 30)::timestamp, set_at) as happened_at,
    to_json({ 'ends_on': strftime(ends_on, '%Y-%m-%d') }) as facts
  from unfinished
  where ends_on - 30 <= $today::date
    and ends_on >= $today::date
  union all
  select
    'end_date_passed' as kind,
    application_id || ':' || ends_on as id,
    application_id,
    greatest((ends_on + 1)::timestamp, set_at) as happened_at,
    to_json({ 'ends_on': strftime(ends_on, '%Y-%m-%d') }) as facts
  from unfinished
  where ends_on < $today::date
)

select
  happened.kind || ':' || happened.id as key,
  happened.kind,
  'application' as object_kind,
  happened.application_id as object_id,
  ['application:' || happened.application_id] as concerns,
  false as is_public,
  strftime(happened.happened_at, '%Y-%m-%dT%H:%M:%S.%gZ') as happened_at,
  happened.facts::varchar as facts
from happened
anti join following.news as known
  on known.key = happened.kind || ':' || happened.id
order by
  happened.happened_at,
  key
