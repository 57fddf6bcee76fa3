-- Between which degrees do the installation's municipalities lie?
-- one row; none while there are no municipalities
-- key: –
-- reads: registers.municipalities
with
in_degrees as (
  select ST_Transform(geometry, 'EPSG:4326', always_xy := true) as geometry
  from registers.municipalities
)
select
  min(ST_XMin(geometry)) as west,
  min(ST_YMin(geometry)) as south,
  max(ST_XMax(geometry)) as east,
  max(ST_YMax(geometry)) as north
from in_degrees
having count(*) > 0
