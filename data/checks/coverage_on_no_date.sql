-- Which coverage ends on the day on which it begins?
-- one row per row of the register
-- key: address_id, technology, state, operator, valid_from
-- reads: registers.coverage, registers.addresses
-- register: coverage
-- severity: suspicion
-- title.sv: Täckning som inte gäller någon dag
-- title.en: Coverage that holds on no day
-- meaning.sv: valid_to är samma dag som valid_from. Den dagen räknas inte med, så raden gäller aldrig.
-- meaning.en: valid_to is the day of valid_from. That day is not counted, so the row never holds.
-- mending.sv: Rätta valid_to till dagen efter den sista dagen, eller lämna den tom om täckningen fortsätter.
-- mending.en: Set valid_to to the day after the last day, or leave it empty if the coverage goes on.
-- valid_to.sv: Gäller till
-- valid_to.en: Valid to
select
  coverage.address_id,
  coverage.technology,
  coverage.state,
  coverage.operator,
  coverage.valid_from,
  coverage.valid_to,
  ST_SetCRS(ST_Point(address.x, address.y), 'EPSG:3006') as geometry
from registers.coverage as coverage
left join registers.addresses as address
  on address.id = coverage.address_id
where coverage.valid_to = coverage.valid_from
