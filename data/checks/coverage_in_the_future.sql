-- Which coverage begins after today?
-- one row per row of the register
-- key: address_id, technology, state, operator, valid_from
-- reads: registers.coverage, registers.addresses
-- register: coverage
-- severity: suspicion
-- title.sv: Täckning som börjar i framtiden
-- title.en: Coverage that begins in the future
-- meaning.sv: valid_from ligger efter i dag. Raden räknas först från den dagen. Planerad täckning hör inte hemma i registret.
-- meaning.en: valid_from lies after today. The row counts from that day on. Planned coverage does not belong in the register.
-- mending.sv: Rätta årtalet, eller ta bort raden tills fibern finns.
-- mending.en: Correct the year, or leave the row out until the fibre is there.
select
  coverage.address_id,
  coverage.technology,
  coverage.state,
  coverage.operator,
  coverage.valid_from,
  ST_SetCRS(ST_Point(address.x, address.y), 'EPSG:3006') as geometry
from registers.coverage as coverage
left join registers.addresses as address
  on address.id = coverage.address_id
where coverage.valid_from > $today::date
