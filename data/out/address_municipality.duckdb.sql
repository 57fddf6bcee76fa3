-- The same table as address_municipality.sql, several times as fast: most squares of 1 km lie wholly in a municipality, and
-- their addresses need no geometry; only those in a square that a boundary cuts are tested one by one.
with
municipality_columns as (
  select
    code,
    geometry,
    unnest(range(floor(ST_XMin(geometry) / 1000)::integer, floor(ST_XMax(geometry) / 1000)::integer + 1)) as column_no,
    floor(ST_YMin(geometry) / 1000)::integer as first_row_no,
    floor(ST_YMax(geometry) / 1000)::integer as last_row_no
  from registers.municipalities
),
municipality_squares as (
  select
    code,
    geometry,
    column_no,
    unnest(range(first_row_no, last_row_no + 1)) as row_no
  from municipality_columns
),
-- An address on a square's edge is in the square to its right or above: a margin keeps it off a boundary that runs there.
squares_placed as (
  select
    code,
    column_no,
    row_no,
    ST_Within(
      ST_MakeEnvelope(column_no * 1000.0 - 1, row_no * 1000.0 - 1, column_no * 1000.0 + 1001, row_no * 1000.0 + 1001),
      geometry
    ) as is_inside,
    ST_Intersects(
      ST_MakeEnvelope(column_no * 1000.0 - 1, row_no * 1000.0 - 1, column_no * 1000.0 + 1001, row_no * 1000.0 + 1001),
      geometry
    ) as is_touched
  from municipality_squares
),
squares as (
  select
    column_no,
    row_no,
    min(code) as municipality_code,
    bool_and(is_inside) as is_clear
  from squares_placed
  where is_touched
  group by
    column_no,
    row_no
),
placed as (
  select
    address.id as address_id,
    address.x,
    address.y,
    squares.municipality_code,
    squares.is_clear
  from registers.addresses as address
  join squares
    on squares.column_no = floor(address.x / 1000)::integer
    and squares.row_no = floor(address.y / 1000)::integer
  where address.municipality_code is null
),
near_a_boundary as (
  select
    address_id,
    ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as position
  from placed
  where not is_clear
)
select
  id as address_id,
  municipality_code
from registers.addresses
where municipality_code is not null
union all
select
  address_id,
  municipality_code
from placed
where is_clear
union all
select
  near_a_boundary.address_id,
  min(municipality.code) as municipality_code
from near_a_boundary
join registers.municipalities as municipality
  on ST_Intersects(municipality.geometry, near_a_boundary.position)
group by near_a_boundary.address_id
