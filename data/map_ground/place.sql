-- Which places are named on the map, how large beside one another, and where are they?
-- one row per place
-- key: –
-- reads: the GeoJSON features given as $features, in EPSG:4326
-- Rank 1 is the largest, 3 the smallest and what holds where nothing is said.
create or replace table map_ground.place as
with
features as (
  select unnest(from_json($features::varchar, '["json"]')) as feature
),
transformed as (
  select
    feature ->> '$.properties.name' as name,
    coalesce((feature ->> '$.properties.rank')::integer, 3) as rank,
    ST_Transform(
      ST_SetCRS(
        ST_Point(
          (feature ->> '$.geometry.coordinates[0]')::double,
          (feature ->> '$.geometry.coordinates[1]')::double
        ),
        'EPSG:4326'
      ),
      'EPSG:3857',
      always_xy := true
    ) as position_3857
  from features
)
select
  name,
  rank,
  ST_X(position_3857) as x_3857,
  ST_Y(position_3857) as y_3857
from transformed
order by
  rank,
  name
