-- Where on the web map is each address, and in which municipality?
-- one row per address, neighbours on the ground near each other in the table
-- key: address_id
-- reads: registers.addresses, out.address_municipality
-- x_3857 and y_3857 are metres in EPSG:3857; x and y stay in EPSG:3006. The order lets a map's question for a rectangle skip
-- most of the table.
with
transformed as (
  select
    address.id as address_id,
    place.municipality_code,
    address.kind,
    address.x,
    address.y,
    ST_Transform(ST_SetCRS(ST_Point(address.x, address.y), 'EPSG:3006'), 'EPSG:3857', always_xy := true) as position_3857
  from registers.addresses as address
  left join out.address_municipality as place
    on place.address_id = address.id
)
select
  address_id,
  municipality_code,
  kind,
  x,
  y,
  ST_X(position_3857) as x_3857,
  ST_Y(position_3857) as y_3857
from transformed
order by ST_Hilbert(x, y, {'min_x': 0, 'min_y': 6000000, 'max_x': 1000000, 'max_y': 8000000}::box_2d)
