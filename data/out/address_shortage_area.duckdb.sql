-- The same table as address_shortage_area.sql, several times as fast: most addresses lie near no area, and a hash join on
-- squares of 500 m leaves them out before any geometry is made.
with
area_columns as (
  select
    id as area_id,
    unnest(range(floor(ST_XMin(geometry) / 500)::integer, floor(ST_XMax(geometry) / 500)::integer + 1)) as column_no,
    floor(ST_YMin(geometry) / 500)::integer as first_row_no,
    floor(ST_YMax(geometry) / 500)::integer as last_row_no
  from out.shortage_area
),
squares as (
  select distinct
    column_no,
    unnest(range(first_row_no, last_row_no + 1)) as row_no
  from area_columns
),
perhaps_inside as (
  select
    address.id as address_id,
    address.municipality_code,
    address.kind,
    address.x,
    address.y,
    ST_SetCRS(ST_Point(address.x, address.y), 'EPSG:3006') as position
  from registers.addresses as address
  join squares
    on squares.column_no = floor(address.x / 500)::integer
    and squares.row_no = floor(address.y / 500)::integer
)
select
  area.id as area_id,
  perhaps_inside.address_id,
  perhaps_inside.municipality_code,
  perhaps_inside.kind,
  perhaps_inside.x,
  perhaps_inside.y
from out.shortage_area as area
join perhaps_inside
  on ST_Intersects(area.geometry, perhaps_inside.position)
