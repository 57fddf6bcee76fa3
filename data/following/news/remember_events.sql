-- Remembers the events of applications that are there.
-- one row per event that was not remembered
-- key: application_id, status, date
-- reads: registers.application_events, following.seen_event
insert into following.seen_event (application_id, status, date)
select distinct
  event.application_id,
  event.status,
  event.date
from registers.application_events as event
anti join following.seen_event as seen
  on seen.application_id = event.application_id
 and seen.status = event.status
 and seen.date = event.date
