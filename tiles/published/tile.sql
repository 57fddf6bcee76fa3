-- Which features of published data lie in a tile, with the fields that are asked for?
-- one row: the tile in base64, null when there is nothing in it
-- key: none
-- reads: the table of the data (data/published/README.md)
-- A single point is in exactly one tile. Surfaces and lines are simplified to half a pixel, of which a tile has 512 to its side; what is
-- smaller than a pixel is drawn as one, and what would vanish or cannot be cut stays as it is. No field's name begins with a blank.
with
near as (
  select
    feature_id,
    {columns}
    geometry_3857::geometry as shape,
    web_x_min = web_x_max and web_y_min = web_y_max as is_dot,
    web_x_min as x_min,
    web_y_min as y_min,
    web_x_max as x_max,
    web_y_max as y_max
  from {table}
  where min_zoom <= $z::integer
    and web_x_max >= $west::double - $margin_m::double
    and web_x_min <= $east::double + $margin_m::double
    and web_y_max >= $south::double - $margin_m::double
    and web_y_min <= $north::double + $margin_m::double
),
simplified as (
  select
    *,
    case
      when is_dot or st_dimension(shape) = 0 then shape
      when st_dimension(shape) = 2 and greatest(x_max - x_min, y_max - y_min) < 8 / $units_per_m::double
      then st_makeenvelope(
        (x_min + x_max) / 2 - 4 / $units_per_m::double,
        (y_min + y_max) / 2 - 4 / $units_per_m::double,
        (x_min + x_max) / 2 + 4 / $units_per_m::double,
        (y_min + y_max) / 2 + 4 / $units_per_m::double
      )
      else st_simplify(shape, 4 / $units_per_m::double)
    end as simple
  from near
  where not is_dot
    or (x_min >= $west::double and x_min < $east::double and y_min > $south::double and y_min <= $north::double)
),
features as (
  select
    feature_id as " id",
    feature_id,
    {fields}
    case
      when is_dot
      then st_point(
        floor((x_min - $west::double) * $units_per_m::double),
        floor(($north::double - y_min) * $units_per_m::double)
      )
      else coalesce(
        try(answers.tile_geometry(case when not st_isempty(simple) then simple end, x_min, y_min, x_max, y_max, $west, $south, $east, $north)),
        try(answers.tile_geometry(shape, x_min, y_min, x_max, y_max, $west, $south, $east, $north))
      )
    end as " geometry"
  from simplified
)
select base64(st_asmvt(features, {layer}, 4096, ' geometry', ' id')) as tile
from features
where not st_isempty(" geometry")
having count(*) > 0
