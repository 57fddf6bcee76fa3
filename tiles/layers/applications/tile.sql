-- Which applications' ground lies in a tile?
-- one row: the tile in base64, null when there is nothing in it
-- key: none
-- reads: out.application_outline
with
features as materialized (
  select
    outline.id,
    outline.association_name,
    answers.tile_geometry(
      outline.geometry_3857, outline.x_min, outline.y_min, outline.x_max, outline.y_max,
      $west, $south, $east, $north
    ) as geometry
  from out.application_outline as outline
  where outline.zoom = greatest(5, least(12, $z::integer))
    and outline.x_max >= $west::double - $margin_m::double
    and outline.x_min <= $east::double + $margin_m::double
    and outline.y_max >= $south::double - $margin_m::double
    and outline.y_min <= $north::double + $margin_m::double
  order by outline.id
)
select base64(ST_AsMVT(features, 'applications', 4096, 'geometry')) as tile
from features
where not ST_IsEmpty(geometry)
having count(*) > 0
