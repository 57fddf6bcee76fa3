-- Which addresses are there, as features?
-- one row per address
-- key: id
-- reads: registers.addresses, out.address_municipality
select
  -- The table is made anew as a whole, so its rows are numbered already; a million would be sorted at each question, and for the smallest rectangle.
  address.rowid + 1 as feature_id,
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
