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
),
-- The same status again is no change: it holds since its first date.
changes as (
  select
    project_id,
    status,
    date,
    lag(status) over (partition by project_id order by date) as previous_status
  from last_of_day
)
select
  changes.project_id,
  changes.status,
  status.is_under_way,
  changes.date as from_date,
  lead(changes.date, 1, date 'infinity') over (
    partition by changes.project_id
    order by changes.date
  ) as to_date
from changes
join vocabulary.backbone_status as status
  on status.status = changes.status
where changes.status is distinct from changes.previous_status
