-- From when to when has an address fibre of its own, connected or passed?
-- one row per address, state and period; periods of several operators may overlap
-- key: –
-- reads: registers.coverage, registers.addresses
-- Coverage whose address is gone is kept in the register and ignored here; an empty period (to = from) holds on no date.
select
  coverage.address_id,
  coverage.state,
  coverage.valid_from,
  coalesce(coverage.valid_to, date 'infinity') as valid_to,
  address.x,
  address.y
from registers.coverage as coverage
join registers.addresses as address
  on address.id = coverage.address_id
where coverage.technology = 'fibre'
  and coalesce(coverage.valid_to, date 'infinity') > coverage.valid_from
