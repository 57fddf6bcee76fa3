-- Where does each row of a file lie that is read whole, in EPSG:3006 and on the web map?
-- one row per row of the file, in its order
-- key: number
-- reads: numbered
-- What already is in EPSG:3006 keeps every bit. Only the map's copy of a surface that is not valid is repaired.
create or replace temp table placed as
with flat as (
  select
    number,
    line,
    given_problem,
    given_shape is not null and st_isempty(given_shape) as is_empty,
    coalesce(st_hasz(given_shape), false) or coalesce(st_hasm(given_shape), false) as has_height,
    case when not st_isempty(given_shape) then st_force2d(given_shape) end as shape
  from numbered
),

kept as (
  select
    * exclude (shape),
    shape is not null as is_given,
    st_setcrs(try(to_kept(shape)), 'EPSG:3006') as geometry
  from flat
),

-- Of a surface or line the length goes through every corner: it is no number where one of them is none.
judged as (
  select
    *,
    st_geometrytype(geometry)::varchar as kind,
    case
      when not is_given then null
      when geometry is null then false
      when st_geometrytype(geometry)::varchar = 'POINT' then isfinite(st_x(geometry)) and isfinite(st_y(geometry))
      when st_dimension(geometry) = 1 then isfinite(st_length(geometry))
      when st_dimension(geometry) = 2 then isfinite(st_perimeter(geometry))
      else isfinite(st_xmin(geometry) + st_xmax(geometry) + st_ymin(geometry) + st_ymax(geometry))
    end as is_finite,
    st_xmin(geometry) as x_min,
    st_ymin(geometry) as y_min,
    st_xmax(geometry) as x_max,
    st_ymax(geometry) as y_max
  from kept
),

checked as (
  select
    *,
    is_finite
    and not (is_surely_in_use(x_min, y_min) and is_surely_in_use(x_max, y_max) and is_surely_in_use(x_min, y_max) and is_surely_in_use(x_max, y_min))
    and not (is_in_use(x_min, y_min) and is_in_use(x_max, y_max)) as is_outside,
    is_finite and st_dimension(geometry) = 2 and not coalesce(try(st_isvalid(geometry)), false) as is_invalid
  from judged
),

-- Rings wound as vector tiles want them.
shown as (
  select
    *,
    case
      when not is_finite then null
      when is_invalid then st_normalize(st_collectionextract(try(st_makevalid(st_transform(geometry, 'EPSG:3857', always_xy := true))), 3))
      when kind in ('POLYGON', 'MULTIPOLYGON') then st_normalize(st_transform(geometry, 'EPSG:3857', always_xy := true))
      else st_transform(geometry, 'EPSG:3857', always_xy := true)
    end as web
  from checked
)

select
  number,
  line,
  given_problem,
  kind,
  is_given,
  is_empty,
  has_height,
  is_finite,
  is_outside,
  is_invalid,
  geometry,
  x_min,
  y_min,
  x_max,
  y_max,
  st_setcrs(web, 'EPSG:3857') as geometry_3857,
  st_xmin(web) as web_x_min,
  st_ymin(web) as web_y_min,
  st_xmax(web) as web_x_max,
  st_ymax(web) as web_y_max
from shown
