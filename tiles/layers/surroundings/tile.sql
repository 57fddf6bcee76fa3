-- Which land around the region lies in a tile?
-- one row: the tile in base64, null when there is nothing in it
-- key: none
-- reads: map_ground.surrounding_outline, registers.municipalities
-- The region's own municipalities are part of it as long as they have the same generalised border, so that no water shines
-- through where the two meet; where the region has better borders, the generalised ones would stick out at its shores.
with
features as materialized (
  select
    outline.code,
    answers.tile_geometry(
      outline.geometry_3857, outline.x_min, outline.y_min, outline.x_max, outline.y_max,
      $west, $south, $east, $north
    ) as geometry
  from map_ground.surrounding_outline as outline
  left join registers.municipalities as own
    on own.code = outline.code
  where outline.zoom = greatest(5, least(12, $z::integer))
    and outline.x_max >= $west::double - $margin_m::double
    and outline.x_min <= $east::double + $margin_m::double
    and outline.y_max >= $south::double - $margin_m::double
    and outline.y_min <= $north::double + $margin_m::double
    and (own.code is null or ST_NPoints(own.geometry) = outline.points)
  order by outline.code
)
select base64(ST_AsMVT(features, 'surroundings', 4096, 'geometry')) as tile
from features
where not ST_IsEmpty(geometry)
having count(*) > 0
