-- Which applications have no event?
-- one row per application
-- key: id
-- reads: registers.applications, registers.application_events
-- register: applications
-- severity: suspicion
-- title.sv: Ansökningar utan händelser
-- title.en: Applications without events
-- meaning.sv: Ansökan har ingen status. Den räknas aldrig som aktuell och finns inte i kön.
-- meaning.en: The application has no status. It never counts as live, and is not in the queue.
-- mending.sv: Läs in ansökans händelser, åtminstone den dag då den kom in.
-- mending.en: Import the application’s events, at least the day on which it came in.
-- association_name.sv: Förening
-- association_name.en: Association
select
  application.id,
  application.association_name,
  application.geometry
from registers.applications as application
left join (select distinct application_id from registers.application_events) as followed
  on followed.application_id = application.id
where followed.application_id is null
