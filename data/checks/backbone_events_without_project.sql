-- Which events are of a backbone project that is gone?
-- one row per event
-- key: project_id, status, date
-- reads: registers.backbone_events, registers.backbone_projects
-- register: backbone-events
-- severity: fault
-- title.sv: Händelser vars stamnätsprojekt är borta
-- title.en: Events whose backbone project is gone
-- meaning.sv: Projektet fanns när händelsen lästes in, men finns inte i den senaste projektleveransen. Händelsen finns kvar och
--   räknas inte.
-- meaning.en: The project was there when the event came in, but is not in the latest delivery of projects. The event is kept and
--   does not count.
-- mending.sv: Läs in projektet igen, eller rätta project_id om det har fått ett nytt id.
-- mending.en: Import the project again, or correct project_id if it has a new id.
select
  event.project_id,
  event.status,
  event.date,
  null::geometry as geometry
from registers.backbone_events as event
left join registers.backbone_projects as project
  on project.id = event.project_id
where project.id is null
