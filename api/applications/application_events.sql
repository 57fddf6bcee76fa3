-- What happened to an application, and when?
-- one row per status and date
-- key: status, date
-- reads: registers.application_events, vocabulary.application_status
select
  event.status,
  event.date,
  event.note
from registers.application_events as event
join vocabulary.application_status as status
  on status.status = event.status
where event.application_id = $id
order by
  event.date,
  status.life_cycle_order
