-- Which connection points are there, as features?
-- one row per point
-- key: id
-- reads: registers.connection_points
select
  row_number() over (order by id) as feature_id,
  id,
  project_id,
  kind,
  in_service_from,
  x as x_min,
  y as y_min,
  x as x_max,
  y as y_max,
  ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as geometry
from registers.connection_points
