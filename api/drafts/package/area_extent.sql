-- How far does what somebody drew reach, in metres of EPSG:3006?
-- one row
-- key: –
-- reads: –
with
drawn as (
  select answers.ground_of($geometry) as geometry
)
select
  ST_XMin(geometry) as west,
  ST_YMin(geometry) as south,
  ST_XMax(geometry) as east,
  ST_YMax(geometry) as north
from drawn
