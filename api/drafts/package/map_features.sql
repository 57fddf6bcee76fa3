-- What lies on the sheet of a map, cut at its frame?
-- one row per thing of a kind; geometry as GeoJSON in EPSG:3006
-- key: kind, id
-- reads: registers.municipalities, answers.shortage_areas_at, out.shortage_area, out.address_point
with
frame as materialized (
  select ST_SetCRS(ST_MakeEnvelope($west::double, $south::double, $east::double, $north::double), 'EPSG:3006') as geometry
),
things as (
  select
    'municipality' as kind,
    municipality.code as id,
    municipality.name,
    ST_Intersection(municipality.geometry, frame.geometry) as geometry
  from registers.municipalities as municipality
  join frame
    on ST_Intersects(municipality.geometry, frame.geometry)
  union all
  select
    'shortage_area' as kind,
    area.id,
    area.name,
    ST_Intersection(area.geometry, frame.geometry) as geometry
  from out.shortage_area as area
  join frame
    on ST_Intersects(area.geometry, frame.geometry)
  where area.id in (select id from answers.shortage_areas_at($as_of::date, 50, 95))
  union all
  select
    'address' as kind,
    address_id as id,
    '' as name,
    ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as geometry
  from out.address_point
  where x between $west::double and $east::double
    and y between $south::double and $north::double
  union all
  select
    'area' as kind,
    'area' as id,
    '' as name,
    answers.ground_of($geometry) as geometry
)
select
  kind,
  id,
  name,
  ST_AsGeoJSON(geometry) as geometry
from things
where not ST_IsEmpty(geometry)
order by
  kind,
  id
