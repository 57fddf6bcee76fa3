-- Which coverage is of an address that is gone?
-- one row per row of the register
-- key: address_id, technology, state, operator, valid_from
-- reads: registers.coverage, registers.addresses
-- register: coverage
-- severity: fault
-- title.sv: Täckning vars adress är borta
-- title.en: Coverage whose address is gone
-- meaning.sv: Adressen fanns när raden lästes in, men finns inte i den senaste adressleveransen. Raden finns kvar och räknas inte.
-- meaning.en: The address was there when the row came in, but is not in the latest delivery of addresses. The row is kept and does
--   not count.
-- mending.sv: Har adressen fått ett nytt id, rätta address_id. Är den borttagen med avsikt, ta bort raderna i nästa fulla leverans.
-- mending.en: If the address has a new id, correct address_id. If it was removed on purpose, leave the rows out of the next full
--   delivery.
select
  coverage.address_id,
  coverage.technology,
  coverage.state,
  coverage.operator,
  coverage.valid_from,
  null::geometry as geometry
from registers.coverage as coverage
left join registers.addresses as address
  on address.id = coverage.address_id
where address.id is null
