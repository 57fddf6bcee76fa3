-- Which shortage areas lie in a tile at a date, with what status, and where do their symbols stand?
-- one row: the tile in base64, null when there is nothing in it
-- key: none
-- reads: out.shortage_area_outline, out.shortage_area_point, answers.shortage_area_status
-- Only areas that are listed at the date.
with
-- The last row at or before the date holds; in a struct, since max_by passes over null, the status of what is not listed.
periods as (
  select
    area_id,
    max_by({'status': status}, from_date).status as status
  from answers.shortage_area_status($passed_m::integer, $share_pct::integer)
  where from_date <= $as_of::date
  group by area_id
),
statuses as (
  select
    area_id,
    status
  from periods
  where status is not null
),
areas as materialized (
  select
    outline.id,
    outline.name,
    outline.municipality_code,
    statuses.status,
    answers.tile_geometry(
      outline.geometry_3857, outline.x_min, outline.y_min, outline.x_max, outline.y_max,
      $west, $south, $east, $north
    ) as geometry
  from out.shortage_area_outline as outline
  join statuses
    on statuses.area_id = outline.id
  where outline.zoom = greatest(5, least(12, $z::integer))
    and outline.x_max >= $west::double - $margin_m::double
    and outline.x_min <= $east::double + $margin_m::double
    and outline.y_max >= $south::double - $margin_m::double
    and outline.y_min <= $north::double + $margin_m::double
  order by outline.id
),
points as (
  select
    point.id,
    point.name,
    point.municipality_code,
    statuses.status,
    ST_Point(
      floor((point.x_3857 - $west::double) * $units_per_m::double),
      floor(($north::double - point.y_3857) * $units_per_m::double)
    ) as geometry
  from out.shortage_area_point as point
  join statuses
    on statuses.area_id = point.id
  where point.x_3857 >= $west::double
    and point.x_3857 < $east::double
    and point.y_3857 > $south::double
    and point.y_3857 <= $north::double
  order by point.id
),
area_bytes as (
  select ST_AsMVT(areas, 'shortage-areas', 4096, 'geometry') as bytes
  from areas
  where not ST_IsEmpty(geometry)
  having count(*) > 0
),
point_bytes as (
  select ST_AsMVT(points, 'shortage-area-points', 4096, 'geometry') as bytes
  from points
  having count(*) > 0
)
select nullif(base64(
  coalesce((select bytes from area_bytes), ''::blob) || coalesce((select bytes from point_bytes), ''::blob)
), '') as tile
