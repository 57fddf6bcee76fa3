-- Which municipalities lie in a tile, and where does their common outline run?
-- one row: the tile in base64, null when there is nothing in it
-- key: none
-- reads: out.municipality_outline, out.county_outline
with
municipalities as materialized (
  select
    outline.code,
    outline.name,
    answers.tile_geometry(
      outline.geometry_3857, outline.x_min, outline.y_min, outline.x_max, outline.y_max,
      $west, $south, $east, $north
    ) as geometry
  from out.municipality_outline as outline
  where outline.zoom = greatest(5, least(12, $z::integer))
    and outline.x_max >= $west::double - $margin_m::double
    and outline.x_min <= $east::double + $margin_m::double
    and outline.y_max >= $south::double - $margin_m::double
    and outline.y_min <= $north::double + $margin_m::double
  order by outline.code
),
county as materialized (
  select
    answers.tile_geometry(
      outline.geometry_3857, outline.x_min, outline.y_min, outline.x_max, outline.y_max,
      $west, $south, $east, $north
    ) as geometry
  from out.county_outline as outline
  where outline.zoom = greatest(5, least(12, $z::integer))
),
municipality_bytes as (
  select ST_AsMVT(municipalities, 'municipalities', 4096, 'geometry') as bytes
  from municipalities
  where not ST_IsEmpty(geometry)
  having count(*) > 0
),
county_bytes as (
  select ST_AsMVT(county, 'county-outline', 4096, 'geometry') as bytes
  from county
  where not ST_IsEmpty(geometry)
  having count(*) > 0
)
select nullif(base64(
  coalesce((select bytes from municipality_bytes), ''::blob) || coalesce((select bytes from county_bytes), ''::blob)
), '') as tile
