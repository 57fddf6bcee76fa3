-- In which municipality does an address lie?
-- one row per address that has a municipality, given or found
-- key: address_id
-- reads: registers.addresses, registers.municipalities
with
without_code as (
  select
    id as address_id,
    ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as position
  from registers.addresses
  where municipality_code is null
)
select
  id as address_id,
  municipality_code
from registers.addresses
where municipality_code is not null
union all
-- The boundary belongs to both sides; ties go to the lowest code (data/RULES.md).
select
  without_code.address_id,
  min(municipality.code) as municipality_code
from without_code
join registers.municipalities as municipality
  on ST_Intersects(municipality.geometry, without_code.position)
group by without_code.address_id
