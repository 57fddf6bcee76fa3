-- Which status has an application, from when to when?
-- one row per application and period between events
-- key: application_id, from_date
-- reads: registers.applications, registers.application_events, vocabulary.application_status
-- Of events on one date the later in the life-cycle order counts; events whose application is gone are ignored.
with
last_of_day as (
  select
    event.application_id,
    event.date,
    max_by(event.status, status.life_cycle_order) as status
  from registers.application_events as event
  join registers.applications as application
    on application.id = event.application_id
  join vocabulary.application_status as status
    on status.status = event.status
  group by
    event.application_id,
    event.date
),
-- The same status again is no change: it holds since its first date.
changes as (
  select
    application_id,
    status,
    date,
    lag(status) over (partition by application_id order by date) as previous_status
  from last_of_day
)
select
  changes.application_id,
  changes.status,
  status.life_cycle_order,
  status.is_in_queue,
  status.is_live,
  changes.date as from_date,
  lead(changes.date, 1, date 'infinity') over (
    partition by changes.application_id
    order by changes.date
  ) as to_date
from changes
join vocabulary.application_status as status
  on status.status = changes.status
where changes.status is distinct from changes.previous_status
