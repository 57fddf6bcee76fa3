-- Which connection points lie in which areas?
-- one row per point and area; a point on a shared boundary has several
-- key: area_id, point_id
-- reads: registers.connection_points, registers.backbone_projects, out.shortage_area
-- A point whose project is gone is kept in the register and ignored here.
with
points as (
  select
    point.id as point_id,
    point.project_id,
    point.kind,
    point.in_service_from,
    ST_SetCRS(ST_Point(point.x, point.y), 'EPSG:3006') as position
  from registers.connection_points as point
  join registers.backbone_projects as project
    on project.id = point.project_id
)
select
  area.id as area_id,
  points.point_id,
  points.project_id,
  points.kind,
  points.in_service_from
from points
join out.shortage_area as area
  on ST_Intersects(area.geometry, points.position)
