-- Which municipalities are there, as features?
-- one row per municipality
-- key: code
-- reads: registers.municipalities
select
  row_number() over (order by code) as feature_id,
  code,
  name,
  ST_XMin(geometry) as x_min,
  ST_YMin(geometry) as y_min,
  ST_XMax(geometry) as x_max,
  ST_YMax(geometry) as y_max,
  geometry
from registers.municipalities
