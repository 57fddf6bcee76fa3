-- Which land lies around the region: Sweden's municipalities, and the countries beside it?
-- one row per municipality or country
-- key: code
-- reads: the GeoJSON features given as $swedish and $abroad, in EPSG:4326
create or replace table map_ground.surrounding as
with
features as (
  select 'swedish' as source, unnest(from_json($swedish::varchar, '["json"]')) as feature
  union all
  select 'abroad' as source, unnest(from_json($abroad::varchar, '["json"]')) as feature
)
select
  feature ->> '$.properties.code' as code,
  source,
  ST_Transform(
    ST_SetCRS(ST_GeomFromGeoJSON(feature -> '$.geometry'), 'EPSG:4326'), 'EPSG:3857', always_xy := true
  ) as geometry_3857
from features
order by code
