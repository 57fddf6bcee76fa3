-- Which addresses had fibre installed, and later only near by?
-- one row per row that says passed after the last connection ended
-- key: address_id, technology, state, operator, valid_from
-- reads: registers.coverage, registers.addresses
-- register: coverage
-- severity: suspicion
-- title.sv: Ansluten fiber som blev absolut närhet
-- title.en: Connected fibre that became passed
-- meaning.sv: Adressen hade fiber installerad. Den uppgiften har upphört, och därefter sägs fiber bara finnas i absolut närhet.
--   Installerad fiber försvinner sällan.
-- meaning.en: The address had fibre installed. That has ended, and since then fibre is only said to be near. Installed fibre seldom
--   goes away.
-- mending.sv: Fråga operatören. Oftast ska raden om ansluten fiber fortsätta gälla (valid_to tomt).
-- mending.en: Ask the operator. Mostly the row that says connected should go on (valid_to empty).
-- connected_to.sv: Ansluten till
-- connected_to.en: Connected to
with
last_connections as (
  select
    address_id,
    max(coalesce(valid_to, date 'infinity')) as connected_to
  from registers.coverage
  where technology = 'fibre'
    and state = 'connected'
  group by address_id
)
select
  passed.address_id,
  passed.technology,
  passed.state,
  passed.operator,
  passed.valid_from,
  last_connections.connected_to,
  ST_SetCRS(ST_Point(address.x, address.y), 'EPSG:3006') as geometry
from registers.coverage as passed
join last_connections
  on last_connections.address_id = passed.address_id
  and last_connections.connected_to <= passed.valid_from
left join registers.addresses as address
  on address.id = passed.address_id
where passed.technology = 'fibre'
  and passed.state = 'passed'
