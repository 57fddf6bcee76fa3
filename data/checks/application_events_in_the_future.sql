-- Which events of applications are dated after today?
-- one row per event
-- key: application_id, status, date
-- reads: registers.application_events, registers.applications
-- register: application-events
-- severity: suspicion
-- title.sv: Ansökningshändelser i framtiden
-- title.en: Application events in the future
-- meaning.sv: Datumet ligger efter i dag. En händelse är något som har hänt; planer syns annars som om de vore gjorda när dagen
--   kommer.
-- meaning.en: The date lies after today. An event is what has happened; plans else show as if done when the day comes.
-- mending.sv: Rätta datumet, eller ta bort händelsen tills den har inträffat.
-- mending.en: Correct the date, or leave the event out until it has happened.
select
  event.application_id,
  event.status,
  event.date,
  application.geometry
from registers.application_events as event
left join registers.applications as application
  on application.id = event.application_id
where event.date > $today::date
