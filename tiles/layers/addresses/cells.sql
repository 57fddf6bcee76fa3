-- How many addresses lie in each cell of a tile, 128 cells to its side?
-- one row: the tile in base64, null when there is nothing in it
-- key: none
-- reads: out.address_cell
-- The grid of zoom 11 is stored; a cell of a zoom below is a square of whole ones.
with
finest as (
  select
    column_no >> (11 - $z::integer) as column_no,
    row_no >> (11 - $z::integer) as row_no,
    addresses,
    x_3857,
    y_3857
  from out.address_cell
  where column_no >= ($x::integer << (18 - $z::integer))
    and column_no < (($x::integer + 1) << (18 - $z::integer))
    and row_no >= ($y::integer << (18 - $z::integer))
    and row_no < (($y::integer + 1) << (18 - $z::integer))
),
cells as (
  select
    column_no,
    row_no,
    sum(addresses)::integer as addresses,
    sum(x_3857 * addresses) / sum(addresses) as x_3857,
    sum(y_3857 * addresses) / sum(addresses) as y_3857
  from finest
  group by
    column_no,
    row_no
),
features as (
  select
    cells.addresses as count,
    ST_Point(
      least(4095, greatest(0, floor((cells.x_3857 - $west::double) * $units_per_m::double))),
      least(4095, greatest(0, floor(($north::double - cells.y_3857) * $units_per_m::double)))
    ) as geometry
  from cells
  order by
    cells.row_no,
    cells.column_no
)
select base64(ST_AsMVT(features, 'address-cells', 4096, 'geometry')) as tile
from features
having count(*) > 0
