-- Forgets events that are there no longer: what is taken back and comes again is news again.
-- one row per such event
-- key: application_id, status, date
-- reads: registers.application_events, following.seen_event
delete from following.seen_event as seen
where not exists (
  select event.application_id
  from registers.application_events as event
  where event.application_id = seen.application_id
    and event.status = seen.status
    and event.date = seen.date
)
