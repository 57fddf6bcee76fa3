-- How is the outline of the land around drawn at a zoom?
-- one row per municipality or country and zoom from 5 to 12
-- key: code, zoom
-- reads: map_ground.surrounding
-- As data/out/municipality_outline.sql. A country's border is not the municipalities' own: the two are simplified apart.
create or replace table map_ground.surrounding_outline as
with
zooms as (
  select unnest(range(5, 12))::integer as zoom
),
listed as (
  select
    list(code order by code) as codes,
    list(geometry_3857 order by code) as geometries
  from map_ground.surrounding
  group by source
),
simplified as (
  select
    zooms.zoom,
    listed.codes,
    ST_CoverageSimplify(listed.geometries, 20037508.342789244 / 512 / power(2, zooms.zoom)) as geometry
  from zooms
  cross join listed
),
parts as (
  select
    zoom,
    codes,
    unnest(ST_Dump(geometry), recursive := true)
  from simplified
),
outlines as (
  select
    codes[path[1]] as code,
    zoom,
    ST_Collect(list(geom order by path)) as geometry
  from parts
  group by
    codes[path[1]],
    zoom
  union all
  select
    code,
    12 as zoom,
    geometry_3857 as geometry
  from map_ground.surrounding
)
select
  outlines.code,
  outlines.zoom,
  -- How many vertices its border has in full: tells whether a register has the same border.
  ST_NPoints(surrounding.geometry_3857)::integer as points,
  ST_XMin(outlines.geometry) as x_min,
  ST_YMin(outlines.geometry) as y_min,
  ST_XMax(outlines.geometry) as x_max,
  ST_YMax(outlines.geometry) as y_max,
  ST_SetCRS(ST_Normalize(outlines.geometry), 'EPSG:3857') as geometry_3857
from outlines
join map_ground.surrounding as surrounding
  on surrounding.code = outlines.code
order by
  outlines.zoom,
  outlines.code
