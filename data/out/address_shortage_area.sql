-- Which addresses lie in which shortage areas?
-- one row per address and area; an address on a boundary or in an overlap has several
-- key: area_id, address_id
-- reads: registers.addresses, out.shortage_area
with
positions as (
  select
    id as address_id,
    municipality_code,
    kind,
    x,
    y,
    ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as position
  from registers.addresses
)
select
  area.id as area_id,
  positions.address_id,
  positions.municipality_code,
  positions.kind,
  positions.x,
  positions.y
from out.shortage_area as area
join positions
  on ST_Intersects(area.geometry, positions.position)
