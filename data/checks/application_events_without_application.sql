-- Which events are of an application that is gone?
-- one row per event
-- key: application_id, status, date
-- reads: registers.application_events, registers.applications
-- register: application-events
-- severity: fault
-- title.sv: Händelser vars ansökan är borta
-- title.en: Events whose application is gone
-- meaning.sv: Ansökan fanns när händelsen lästes in, men finns inte i den senaste leveransen av ansökningar. Händelsen finns kvar
--   och räknas inte.
-- meaning.en: The application was there when the event came in, but is not in the latest delivery of applications. The event is
--   kept and does not count.
-- mending.sv: Läs in ansökan igen, eller rätta application_id om den har fått ett nytt diarienummer.
-- mending.en: Import the application again, or correct application_id if it has a new journal number.
select
  event.application_id,
  event.status,
  event.date,
  null::geometry as geometry
from registers.application_events as event
left join registers.applications as application
  on application.id = event.application_id
where application.id is null
