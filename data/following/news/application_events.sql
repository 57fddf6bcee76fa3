-- Which events of applications were not there when news was last gathered?
-- one row per such event
-- key: key
-- reads: following.seen_event, registers.application_events, out.application_municipality, out.application_cover
with added as (
  select distinct
    event.application_id,
    event.status,
    event.date
  from registers.application_events as event
  anti join following.seen_event as seen
    on seen.application_id = event.application_id
   and seen.status = event.status
   and seen.date = event.date
),

concerned as (
  select
    application_id,
    'municipality:' || municipality_code as object
  from out.application_municipality
  union all
  select
    application_id,
    'area:' || area_id as object
  from out.application_cover
),

objects as (
  select
    application_id,
    list(object order by object) as objects
  from concerned
  where application_id in (select added.application_id from added)
  group by application_id
)

select
  'application_event:' || added.application_id || ':' || added.status || ':' || added.date || ':' || $revision::integer as key,
  'application_event' as kind,
  'application' as object_kind,
  added.application_id as object_id,
  list_concat(['application:' || added.application_id, 'county:'], coalesce(objects.objects, [])) as concerns,
  true as is_public,
  $now as happened_at,
  to_json({ 'status': added.status, 'date': strftime(added.date, '%Y-%m-%d') })::varchar as facts
from added
left join objects
  on objects.application_id = added.application_id
order by
  added.application_id,
  added.date,
  key
