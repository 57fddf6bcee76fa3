-- Is what was drawn a shape, and does it lie in Sweden?
-- one row
-- key: –
-- reads:
with
drawn as (
  select ST_GeomFromGeoJSON($geometry) as shape
)
select
  ST_IsValid(shape) and not ST_IsEmpty(shape) as is_sound,
  ST_XMin(shape) >= 10 and ST_XMax(shape) <= 25 and ST_YMin(shape) >= 55 and ST_YMax(shape) <= 70 as is_in_sweden
from drawn
