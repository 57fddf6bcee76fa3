-- Which events of backbone projects come after one that they should precede?
-- one row per event
-- key: project_id, status, date
-- reads: registers.backbone_events, registers.backbone_projects, vocabulary.backbone_status
-- register: backbone-events
-- severity: suspicion
-- title.sv: Stamnätshändelser i fel ordning
-- title.en: Backbone events out of order
-- meaning.sv: Projektet går bakåt, till exempel från byggs till planerat, utan att ha avbrutits emellan.
-- meaning.en: The project goes backwards, for example from building to planned, without having been cancelled in between.
-- mending.sv: Rätta datumet på den ena händelsen, eller lägg till att projektet avbröts.
-- mending.en: Correct the date of one of the two, or add that the project was cancelled.
-- earlier_status.sv: Tidigare händelse
-- earlier_status.en: Earlier event
-- earlier_date.sv: Dess datum
-- earlier_date.en: Its date
with
staged as (
  select
    event.project_id,
    event.status,
    event.date,
    status.life_cycle_order
  from registers.backbone_events as event
  join vocabulary.backbone_status as status
    on status.status = event.status
),
contradicted as (
  select
    event.project_id,
    event.status,
    event.date,
    earlier.status as earlier_status,
    earlier.date as earlier_date
  from staged as event
  join staged as earlier
    on earlier.project_id = event.project_id
    and earlier.date < event.date
    and earlier.life_cycle_order > event.life_cycle_order
  -- What was cancelled may begin again from anywhere.
  left join registers.backbone_events as cancelled
    on cancelled.project_id = event.project_id
    and cancelled.status = 'cancelled'
    and cancelled.date between earlier.date and event.date
  where cancelled.project_id is null
)
select
  contradicted.project_id,
  contradicted.status,
  contradicted.date,
  arg_max(contradicted.earlier_status, contradicted.earlier_date) as earlier_status,
  max(contradicted.earlier_date) as earlier_date,
  any_value(project.geometry) as geometry
from contradicted
left join registers.backbone_projects as project
  on project.id = contradicted.project_id
group by
  contradicted.project_id,
  contradicted.status,
  contradicted.date
