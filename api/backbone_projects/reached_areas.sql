-- Which areas does a backbone project reach, and how?
-- one row per area
-- key: id
-- reads: out.backbone_reach, out.shortage_area
select
  area.id,
  area.name,
  reach.points_in_area,
  reach.is_crossed_by_line
from out.backbone_reach as reach
join out.shortage_area as area
  on area.id = reach.area_id
where reach.project_id = $id
order by area.id
