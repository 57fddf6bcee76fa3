-- Which events of backbone projects are dated after today?
-- one row per event
-- key: project_id, status, date
-- reads: registers.backbone_events, registers.backbone_projects
-- register: backbone-events
-- severity: suspicion
-- title.sv: Stamnätshändelser i framtiden
-- title.en: Backbone events in the future
-- meaning.sv: Datumet ligger efter i dag. En händelse är något som har hänt; planer syns annars som om de vore gjorda när dagen
--   kommer.
-- meaning.en: The date lies after today. An event is what has happened; plans else show as if done when the day comes.
-- mending.sv: Rätta datumet, eller ta bort händelsen tills den har inträffat.
-- mending.en: Correct the date, or leave the event out until it has happened.
select
  event.project_id,
  event.status,
  event.date,
  project.geometry
from registers.backbone_events as event
left join registers.backbone_projects as project
  on project.id = event.project_id
where event.date > $today::date
