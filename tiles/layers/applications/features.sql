-- Which applications are there, as features?
-- one row per application
-- key: id
-- reads: registers.applications
select
  row_number() over (order by id) as feature_id,
  id,
  association_name,
  -- Of a private person's business it is a personal identity number, which no layer shows.
  case when not registers.is_personal_number(association_number) then association_number end as association_number,
  applied_sek,
  granted_sek,
  ST_XMin(geometry) as x_min,
  ST_YMin(geometry) as y_min,
  ST_XMax(geometry) as x_max,
  ST_YMax(geometry) as y_max,
  geometry
from registers.applications
