-- Which addresses are passed and connected by the same net at the same time?
-- one row per row that says passed while another says connected
-- key: address_id, technology, state, operator, valid_from
-- reads: registers.coverage, registers.addresses
-- register: coverage
-- severity: suspicion
-- title.sv: Både ansluten och i absolut närhet på en gång
-- title.en: Connected and passed at once
-- meaning.sv: Samma operatör uppger samma teknik som installerad och som i absolut närhet för samma adress under samma tid. Adressen
--   räknas som ansluten.
-- meaning.en: The same operator gives the same technology as connected and as passed for one address at the same time. The address
--   counts as connected.
-- mending.sv: Avsluta raden om absolut närhet (valid_to) den dag adressen anslöts.
-- mending.en: End the row that says passed (valid_to) on the day when the address was connected.
-- connected_from.sv: Ansluten från
-- connected_from.en: Connected from
-- connected_to.sv: Ansluten till
-- connected_to.en: Connected to
select
  passed.address_id,
  passed.technology,
  passed.state,
  passed.operator,
  passed.valid_from,
  min(connected.valid_from) as connected_from,
  nullif(max(coalesce(connected.valid_to, date 'infinity')), date 'infinity') as connected_to,
  any_value(ST_SetCRS(ST_Point(address.x, address.y), 'EPSG:3006')) as geometry
from registers.coverage as passed
join registers.coverage as connected
  on connected.address_id = passed.address_id
  and connected.technology = passed.technology
  and connected.operator is not distinct from passed.operator
left join registers.addresses as address
  on address.id = passed.address_id
where passed.state = 'passed'
  and connected.state = 'connected'
  and passed.valid_from < coalesce(connected.valid_to, date 'infinity')
  and connected.valid_from < coalesce(passed.valid_to, date 'infinity')
group by
  passed.address_id,
  passed.technology,
  passed.state,
  passed.operator,
  passed.valid_from
