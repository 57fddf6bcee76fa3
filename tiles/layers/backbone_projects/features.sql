-- Which backbone projects are there, as features?
-- one row per project
-- key: id
-- reads: registers.backbone_projects
select
  row_number() over (order by id) as feature_id,
  id,
  name,
  owner,
  funding,
  ST_XMin(geometry) as x_min,
  ST_YMin(geometry) as y_min,
  ST_XMax(geometry) as x_max,
  ST_YMax(geometry) as y_max,
  geometry
from registers.backbone_projects
