-- Which backbone projects that reach the area are under way at the date, since when, and how do they reach it?
-- one row per project
-- key: id
-- reads: out.backbone_reach, out.backbone_status, registers.backbone_projects
select
  project.id,
  project.name,
  project.owner,
  project.funding,
  status.status,
  status.from_date as status_since,
  reach.points_in_area,
  reach.is_crossed_by_line
from out.backbone_reach as reach
join out.backbone_status as status
  on status.project_id = reach.project_id
join registers.backbone_projects as project
  on project.id = reach.project_id
where reach.area_id = $id
  and status.is_under_way
  and status.from_date <= $as_of::date
  and $as_of::date < status.to_date
order by project.id
