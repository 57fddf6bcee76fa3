-- What lies on the sheet of a map, cut at its frame?
-- one row per thing of a kind; geometry as GeoJSON in EPSG:3006
-- key: – (places may share a name)
-- reads: registers.municipalities, map_ground.place, answers.shortage_areas_at, out.shortage_area, out.address_point
with
frame as materialized (
  select ST_SetCRS(ST_MakeEnvelope($west::double, $south::double, $east::double, $north::double), 'EPSG:3006') as geometry
),
municipalities_here as materialized (
  select
    municipality.code,
    municipality.name,
    ST_Boundary(municipality.geometry) as boundary,
    ST_Intersection(municipality.geometry, frame.geometry) as geometry
  from registers.municipalities as municipality
  join frame
    on ST_Intersects(municipality.geometry, frame.geometry)
),
-- What two share is one line: dashed twice it would look whole.
boundaries as (
  select ST_SetCRS(ST_Union_Agg(boundary), 'EPSG:3006') as geometry
  from municipalities_here
),
things as (
  select
    'boundary' as kind,
    'boundary' as id,
    '' as name,
    ST_Intersection(boundaries.geometry, frame.geometry) as geometry
  from boundaries
  cross join frame
  where boundaries.geometry is not null
  union all
  select
    'municipality' as kind,
    code as id,
    name,
    ST_PointOnSurface(geometry) as geometry
  from municipalities_here
  where ST_Area(geometry) > 0
  union all
  select
    'place' as kind,
    place.name as id,
    place.name,
    ST_Transform(ST_SetCRS(ST_Point(place.x_3857, place.y_3857), 'EPSG:3857'), 'EPSG:3006', always_xy := true) as geometry
  from map_ground.place as place
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
