-- Where does a backbone project lie: its route, and each of its points?
-- one row per project's route (part "route") and per point (part is the point's id)
-- key: project_id, part
-- reads: registers.backbone_projects, registers.connection_points
select
  id as project_id,
  'route' as part,
  geometry
from registers.backbone_projects
union all
select
  point.project_id,
  'point ' || point.id as part,
  ST_SetCRS(ST_Point(point.x, point.y), 'EPSG:3006') as geometry
from registers.connection_points as point
join registers.backbone_projects as project
  on project.id = point.project_id
