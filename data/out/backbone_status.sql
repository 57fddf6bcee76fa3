-- Which status has a backbone project, from when to when?
-- one row per project and period between events
-- key: project_id, from_date
-- reads: registers.backbone_projects, registers.backbone_events, vocabulary.backbone_status
-- Of events on one date the later in the life-cycle order counts; events whose project is gone are ignored.
with
last_of_day as (
  select
    event.project_id,
    event.date,
    max_by(event.status, status.life_cycle_order) as status
  from registers.backbone_events as event
  join registers.backbone_projects as project
    on project.id = event.project_id
  join vocabulary.backbone_status as status
    on status.status = event.status
  group by
    event.project_id,
    event.date
)
select
  last_of_day.project_id,
  last_of_day.status,
  status.is_under_way,
  last_of_day.date as from_date,
  lead(last_of_day.date, 1, date 'infinity') over (
    partition by last_of_day.project_id
    order by last_of_day.date
  ) as to_date
from last_of_day
join vocabulary.backbone_status as status
  on status.status = last_of_day.status
