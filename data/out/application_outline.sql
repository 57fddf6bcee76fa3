-- How is the outline of an application's ground drawn at a zoom?
-- one row per application and zoom from 5 to 12
-- key: id, zoom
-- reads: registers.applications
-- Neighbours are simplified together, so that a border they share stays one line. The tolerance is half a pixel (512 to a tile
-- side); zoom 12 has every vertex, and serves all zooms from there on.
with
zooms as (
  select unnest(range(5, 12))::integer as zoom
),
listed as (
  select
    list(id order by id) as keys,
    list(geometry_3857 order by id) as geometries
  from registers.applications
),
simplified as (
  select
    zooms.zoom,
    listed.keys,
    ST_CoverageSimplify(listed.geometries, 20037508.342789244 / 512 / power(2, zooms.zoom)) as geometry
  from zooms
  cross join listed
),
parts as (
  select
    zoom,
    keys,
    unnest(ST_Dump(geometry), recursive := true)
  from simplified
),
outlines as (
  select
    keys[path[1]] as id,
    zoom,
    ST_Collect(list(geom order by path)) as geometry
  from parts
  group by
    keys[path[1]],
    zoom
  union all
  select
    id,
    12 as zoom,
    geometry_3857 as geometry
  from registers.applications
)
select
  outlines.id,
  named.association_name,
  outlines.zoom,
  ST_XMin(outlines.geometry) as x_min,
  ST_YMin(outlines.geometry) as y_min,
  ST_XMax(outlines.geometry) as x_max,
  ST_YMax(outlines.geometry) as y_max,
  -- Rings wound as vector tiles want them.
  ST_SetCRS(ST_Normalize(outlines.geometry), 'EPSG:3857') as geometry_3857
from outlines
join registers.applications as named
  on named.id = outlines.id
order by
  outlines.zoom,
  outlines.id
