-- Where is the installation?
-- one row
-- key: –
-- reads: registers.municipalities
with outlines as (
  select ST_Transform(geometry::geometry('EPSG:3006'), 'EPSG:4326', always_xy := true) as outline
  from registers.municipalities
)

select
  min(ST_XMin(outline)) as west,
  min(ST_YMin(outline)) as south,
  max(ST_XMax(outline)) as east,
  max(ST_YMax(outline)) as north
from outlines
