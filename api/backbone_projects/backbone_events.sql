-- What happened to a backbone project, and when?
-- one row per status and date
-- key: status, date
-- reads: registers.backbone_events, vocabulary.backbone_status
select
  event.status,
  event.date,
  event.note
from registers.backbone_events as event
join vocabulary.backbone_status as status
  on status.status = event.status
where event.project_id = $id
order by
  event.date,
  status.life_cycle_order
