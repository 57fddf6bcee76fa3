-- How is the outline of all municipalities together drawn at a zoom?
-- one row per zoom from 5 to 12
-- key: zoom
-- reads: out.municipality_outline
with
dissolved as (
  select
    zoom,
    ST_Boundary(ST_Union_Agg(geometry_3857)) as geometry
  from out.municipality_outline
  group by zoom
)
select
  zoom,
  ST_XMin(geometry) as x_min,
  ST_YMin(geometry) as y_min,
  ST_XMax(geometry) as x_max,
  ST_YMax(geometry) as y_max,
  ST_SetCRS(geometry, 'EPSG:3857') as geometry_3857
from dissolved
order by zoom
