-- In which municipality does an address lie whose register does not say?
-- one row per address without a municipality code of its own that lies in a municipality
-- key: address_id
-- reads: registers.addresses, registers.municipalities
with
positions as (
  select
    id as address_id,
    ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as position
  from registers.addresses
  where municipality_code is null
)
-- The boundary belongs to both sides; ties go to the lowest code (design, section 3).
select
  positions.address_id,
  min(municipality.code) as municipality_code
from positions
join registers.municipalities as municipality
  on ST_Intersects(municipality.geometry, positions.position)
group by positions.address_id
