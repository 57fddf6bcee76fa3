-- Where do these applications stand at the date of a round, and what would its event be among theirs?
-- one row per application of the list that is in the register
-- key: id
-- reads: registers.applications, registers.application_events, out.application_status, vocabulary.application_status
with
of_the_round as (
  select life_cycle_order
  from vocabulary.application_status
  where status = $status
),
events as (
  select
    event.application_id,
    count(*) filter (where event.date <= $date::date) as events_before,
    count(*) filter (where event.status = $status and event.date = $date::date) as same_events,
    count(*) filter (where event.status = 'granted' and event.date <= $date::date) as grants,
    -- Of one day the later in the life cycle counts.
    count(*) filter (
      where event.date > $date::date
         or (event.date = $date::date and event_status.life_cycle_order > of_the_round.life_cycle_order)
    ) as later_events
  from registers.application_events as event
  join vocabulary.application_status as event_status
    on event_status.status = event.status
  cross join of_the_round
  where list_contains($ids::varchar[], event.application_id)
  group by event.application_id
)
select
  application.id,
  application.association_name,
  application.granted_sek::double as granted_sek,
  at_date.status,
  at_date.from_date as status_since,
  coalesce(events.events_before, 0)::integer as events_before,
  coalesce(events.same_events, 0)::integer as same_events,
  coalesce(events.grants, 0)::integer as grants,
  coalesce(events.later_events, 0)::integer as later_events
from registers.applications as application
left join events
  on events.application_id = application.id
left join out.application_status as at_date
  on at_date.application_id = application.id
  and at_date.from_date <= $date::date
  and $date::date < at_date.to_date
where list_contains($ids::varchar[], application.id)
order by application.id
