-- In which municipality does an address in an area lie?
-- one row per address in an area that has a municipality
-- key: address_id
-- reads: out.address_shortage_area, registers.municipalities
with
addresses as (
  select distinct
    address_id,
    municipality_code,
    ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as position
  from out.address_shortage_area
),
without_code as (
  select
    address_id,
    position
  from addresses
  where municipality_code is null
)
select
  address_id,
  municipality_code
from addresses
where municipality_code is not null
union all
-- The boundary belongs to both sides; ties go to the lowest code (design, section 3).
select
  without_code.address_id,
  min(municipality.code) as municipality_code
from without_code
join registers.municipalities as municipality
  on ST_Intersects(municipality.geometry, without_code.position)
group by without_code.address_id
