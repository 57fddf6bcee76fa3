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
)
select
  last_of_day.application_id,
  last_of_day.status,
  status.life_cycle_order,
  status.is_in_queue,
  status.is_live,
  last_of_day.date as from_date,
  lead(last_of_day.date, 1, date 'infinity') over (
    partition by last_of_day.application_id
    order by last_of_day.date
  ) as to_date
from last_of_day
join vocabulary.application_status as status
  on status.status = last_of_day.status
