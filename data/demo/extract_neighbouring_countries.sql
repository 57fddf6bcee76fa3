-- What of Norway, Denmark and Finland belongs on the map, in GeoJSON?
-- one row per country
-- key: code
-- reads: the countries of Natural Earth given as $countries: [{code, geometry}]
-- Its border with Sweden is not the municipalities': a strip of 4 km on the Swedish side goes along, which the municipalities
-- cover, so that no water shines through.
with
countries as (
  select unnest(from_json($countries::varchar, '[{"code": "varchar", "geometry": "varchar"}]'), recursive := true)
),
made as (
  select code, ST_MakeValid(ST_GeomFromGeoJSON(geometry)) as geometry
  from countries
),
window_ as (
  select ST_MakeEnvelope(3.5, 54.4, 31.5, 71.5) as box
),
near as (
  select country.code, ST_Intersection(country.geometry, window_.box) as geometry
  from made as country
  cross join window_
),
strips as (
  select
    near.code,
    ST_Union(
      near.geometry,
      ST_Intersection(ST_Buffer(near.geometry, 0.04), sweden.geometry)
    ) as geometry
  from near
  join made as sweden on sweden.code = 'SE'
  where near.code != 'SE'
)
select
  code,
  ST_AsGeoJSON(ST_ReducePrecision(ST_SimplifyPreserveTopology(geometry, 0.001), 0.0001))::varchar as geometry_json
from strips
order by code
