-- Where do the rows lie that have a geometry, and what is wrong with it?
-- one row per row of the file
-- key: line
-- reads: numbered
create temp view judged as
with flat as (
  select
    * exclude (given_shape),
    given_shape,
    st_force2d(given_shape) as shape,
    st_geometrytype(given_shape)::varchar as shape_kind
  from numbered
),

-- Whether there is a geometry of the wanted kind whose coordinates are numbers: only then it can be moved.
sorted as (
  select
    *,
    case
      when shape is null and given_wkt is not null then 'cannot be read as a geometry'
      when shape is null then 'has no geometry'
      when st_isempty(shape) then 'is empty'
      when getvariable('wanted_kind') = 'point' and shape_kind = 'MULTIPOINT' and st_npoints(shape) <> 1
        then 'is a MULTIPOINT of ' || st_npoints(shape) || ' points where one point is expected'
      when not case getvariable('wanted_kind')
        when 'point' then shape_kind in ('POINT', 'MULTIPOINT')
        when 'line' then shape_kind in ('LINESTRING', 'MULTILINESTRING')
        else shape_kind in ('POLYGON', 'MULTIPOLYGON')
      end
        then 'is a ' || shape_kind || ' where a ' || getvariable('wanted_kind') || ' is expected'
      -- The one corner of a point is asked without a list: a million points notice the difference.
      when shape_kind = 'POINT' then
        case when not (isfinite(st_x(shape)) and isfinite(st_y(shape))) then 'has a coordinate that is not a finite number' end
      when not list_bool_and([
        isfinite(st_x(corner.geom)) and isfinite(st_y(corner.geom)) for corner in st_dump(st_points(shape))
      ])
        then 'has a coordinate that is not a finite number'
    end as first_problem
  from flat
),

moved as (
  select
    *,
    case when first_problem is null then to_kept(shape) end as kept
  from sorted
),

bounded as (
  select
    *,
    st_xmin(kept) as x_min,
    st_ymin(kept) as y_min,
    st_xmax(kept) as x_max,
    st_ymax(kept) as y_max
  from moved
),

-- A box whose corners lie in a rectangle lies in it too; any other is asked corner by corner of the geometry.
located as (
  select
    *,
    case
      when kept is null then first_problem
      when is_surely_in_use(x_min, y_min) and is_surely_in_use(x_max, y_max)
        and is_surely_in_use(x_min, y_max) and is_surely_in_use(x_max, y_min) then null
      when not isfinite(x_min + x_max + y_min + y_max) then outside_problem(x_min, y_min)
      else list_filter(
        [
          case when not is_in_use(st_x(corner.geom), st_y(corner.geom)) then outside_problem(st_x(corner.geom), st_y(corner.geom)) end
          for corner in st_dump(st_points(kept))
        ],
        lambda problem: problem is not null
      )[1]
    end as second_problem
  from bounded
),

checked as (
  select
    *,
    case
      when second_problem is null and getvariable('wanted_kind') = 'polygon'
        then not coalesce(try(st_isvalid(kept)), false)
      else false
    end as is_invalid
  from located
),

-- What repairing would make of it: the surfaces of it, and no lines or points that they leave behind.
mended as (
  select
    *,
    case when is_invalid then shape_problem(kept) end as invalid_problem,
    case when is_invalid then surfaces_of(kept) end as mended
  from checked
),

judged as (
  select
    *,
    case
      when second_problem is not null then second_problem
      when is_invalid and coalesce(st_isempty(mended), true) then invalid_problem
      when is_invalid and getvariable('may_repair') = 'no'
        then invalid_problem || '; it can be repaired if you ask for that (--repair)'
      when getvariable('wanted_kind') = 'line' and st_length(kept) = 0 then 'has no length'
    end as geometry_problem
  from mended
)

select
  * exclude (
    given_wkt, given_shape, shape, shape_kind, kept, x_min, y_min, x_max, y_max, first_problem, second_problem,
    is_invalid, invalid_problem, mended
  ),
  case when geometry_problem is null then x_min end as x,
  case when geometry_problem is null then y_min end as y,
  case when geometry_problem is null then st_aswkb(coalesce(mended, kept)) end as geometry,
  case when geometry_problem is null then invalid_problem end as repaired,
  case
    when geometry_problem is not null then left(coalesce(given_wkt, st_astext(given_shape)), 500)
  end as given_geometry
from judged
