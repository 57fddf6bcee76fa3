-- Which addresses are there, as features?
-- one row per address
-- key: id
-- reads: registers.addresses, out.address_municipality
select
  row_number() over (order by address.id) as feature_id,
  address.id,
  place.municipality_code,
  address.kind,
  address.label,
  address.x as x_min,
  address.y as y_min,
  address.x as x_max,
  address.y as y_max,
  ST_SetCRS(ST_Point(address.x, address.y), 'EPSG:3006') as geometry
from registers.addresses as address
left join out.address_municipality as place
  on place.address_id = address.id
