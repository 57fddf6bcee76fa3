-- Which connection points lie in a tile?
-- one row: the tile in base64, null when there is nothing in it
-- key: none
-- reads: out.connection_point_position
with
features as (
  select
    point.id,
    point.project_id,
    point.kind,
    point.in_service_from::varchar as in_service_from,
    ST_Point(
      floor((point.x_3857 - $west::double) * $units_per_m::double),
      floor(($north::double - point.y_3857) * $units_per_m::double)
    ) as geometry
  from out.connection_point_position as point
  where point.x_3857 >= $west::double
    and point.x_3857 < $east::double
    and point.y_3857 > $south::double
    and point.y_3857 <= $north::double
  order by point.id
)
select base64(ST_AsMVT(features, 'connection-points', 4096, 'geometry')) as tile
from features
having count(*) > 0
