-- Which features of published data lie in each tile of a square of tiles, with the fields that are asked for?
-- one row per tile in which there is something, in base64
-- key: x, y
-- reads: the table of the data (data/published/README.md)
-- The same as tile.sql makes, in whichever order; an archive takes thousands, and most of what one costs is the asking.
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
    case when is_dot then 0 else $margin_m::double end as reach_m,
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
),
in_columns as (
  select
    *,
    unnest(range(
      greatest($x::bigint, floor((x_min - reach_m + 20037508.342789244) / $side_m::double)::bigint),
      least($x::bigint + $across::bigint, floor((x_max + reach_m + 20037508.342789244) / $side_m::double)::bigint + 1)
    )) as x
  from simplified
),
placed as (
  select
    *,
    unnest(range(
      greatest($y::bigint, floor((20037508.342789244 - y_max - reach_m) / $side_m::double)::bigint),
      least($y::bigint + $across::bigint, floor((20037508.342789244 - y_min + reach_m) / $side_m::double)::bigint + 1)
    )) as y
  from in_columns
),
bounded as (
  select
    *,
    x * $side_m::double - 20037508.342789244 as west,
    20037508.342789244 - (y + 1) * $side_m::double as south,
    (x + 1) * $side_m::double - 20037508.342789244 as east,
    20037508.342789244 - y * $side_m::double as north
  from placed
),
features as (
  select
    x,
    y,
    struct_pack(
      " id" := feature_id,
      feature_id := feature_id,
      {fields}
      " geometry" := case
        when is_dot
        then st_point(floor((x_min - west) * $units_per_m::double), floor((north - y_min) * $units_per_m::double))
        else coalesce(
          try(answers.tile_geometry(case when not st_isempty(simple) then simple end, x_min, y_min, x_max, y_max, west, south, east, north)),
          try(answers.tile_geometry(shape, x_min, y_min, x_max, y_max, west, south, east, north))
        )
      end
    ) as feature
  from bounded
)
select
  x::integer as x,
  y::integer as y,
  base64(st_asmvt(feature, {layer}, 4096, ' geometry', ' id')) as tile
from features
where not st_isempty(feature." geometry")
group by
  x,
  y
order by
  x,
  y
