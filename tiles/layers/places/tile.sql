-- Which places are named in a tile?
-- one row: the tile in base64, null when there is nothing in it
-- key: none
-- reads: map_ground.place
-- Towns everywhere, municipal seats from zoom 8, all others from 9.
with
features as (
  select
    place.name,
    place.rank,
    ST_Point(
      floor((place.x_3857 - $west::double) * $units_per_m::double),
      floor(($north::double - place.y_3857) * $units_per_m::double)
    ) as geometry
  from map_ground.place as place
  where place.x_3857 >= $west::double
    and place.x_3857 < $east::double
    and place.y_3857 > $south::double
    and place.y_3857 <= $north::double
    and place.rank <= greatest(1, least(3, $z::integer - 6))
  order by
    place.rank,
    place.name
)
select base64(ST_AsMVT(features, 'places', 4096, 'geometry')) as tile
from features
having count(*) > 0
