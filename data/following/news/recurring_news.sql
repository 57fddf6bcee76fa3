-- Which recurring delivery has stopped, or goes again, that nobody has been told of? Once for each stop, however many runs it lasts.
-- one row per stop and going on
-- key: key
-- reads: deliveries.recurring, following.news
with turned as (
  select
    'recurring_stopped' as kind,
    id,
    title,
    problem,
    stops,
    turned_at
  from deliveries.recurring
  where is_stopped
  union all
  select
    'recurring_going' as kind,
    id,
    title,
    problem,
    stops,
    turned_at
  from deliveries.recurring
  where not is_stopped
    -- Of a stop that was over before anybody was told of it nobody is told.
    and exists (
      select 1
      from following.news as told
      where told.key = 'recurring_stopped:' || recurring.id || ':' || recurring.stops
    )
)

select
  turned.kind || ':' || turned.id || ':' || turned.stops as key,
  turned.kind,
  'recurring_delivery' as object_kind,
  turned.id as object_id,
  ['recurring_delivery:' || turned.id] as concerns,
  false as is_public,
  strftime(turned.turned_at, '%Y-%m-%dT%H:%M:%S.%gZ') as happened_at,
  to_json({ 'title': turned.title, 'code': turned.problem ->> '$.code' })::varchar as facts
from turned
anti join following.news as known
  on known.key = turned.kind || ':' || turned.id || ':' || turned.stops
order by
  happened_at,
  key
