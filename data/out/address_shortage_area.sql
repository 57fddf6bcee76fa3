-- Which addresses lie in which shortage areas?
-- one row per address and area; an address on a boundary or in an overlap has several
-- key: area_id, address_id
-- reads: registers.addresses, out.address_municipality, out.shortage_area
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
),
inside as (
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
)
select
  inside.area_id,
  inside.address_id,
  coalesce(inside.municipality_code, filled.municipality_code) as municipality_code,
  inside.kind,
  inside.x,
  inside.y
from inside
left join out.address_municipality as filled
  on filled.address_id = inside.address_id
