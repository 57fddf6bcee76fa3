-- Which backbone projects reach which areas: by a point in it, or by a line that crosses it?
-- one row per area and project
-- key: area_id, project_id
-- reads: registers.backbone_projects, out.connection_point_area, out.shortage_area
with
ways as (
  select
    area_id,
    project_id,
    1 as points,
    0 as lines
  from out.connection_point_area
  union all
  select
    area.id as area_id,
    project.id as project_id,
    0 as points,
    1 as lines
  from registers.backbone_projects as project
  join out.shortage_area as area
    on ST_Intersects(area.geometry, project.geometry)
)
select
  area_id,
  project_id,
  sum(points)::integer as points_in_area,
  sum(lines) > 0 as is_crossed_by_line
from ways
group by
  area_id,
  project_id
