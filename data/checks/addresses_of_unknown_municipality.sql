-- Which addresses have the code of a municipality that is not in the register?
-- one row per address
-- key: id
-- reads: registers.addresses, registers.municipalities
-- register: addresses
-- severity: fault
-- title.sv: Adresser med okänd kommunkod
-- title.en: Addresses with an unknown municipality code
-- meaning.sv: Ingen kommun i registret har koden. Adressen räknas för länet, men inte för någon kommun.
-- meaning.en: No municipality of the register has the code. The address counts for the county, but for no municipality.
-- mending.sv: Rätta koden, eller lämna den tom så fylls den i efter läget.
-- mending.en: Correct the code, or leave it empty: then it is filled by where the address lies.
-- municipality_code.sv: Kommunkod
-- municipality_code.en: Municipality code
-- label.sv: Adress
-- label.en: Address
select
  address.id,
  address.municipality_code,
  address.label,
  ST_SetCRS(ST_Point(address.x, address.y), 'EPSG:3006') as geometry
from registers.addresses as address
left join registers.municipalities as municipality
  on municipality.code = address.municipality_code
where address.municipality_code is not null
  and municipality.code is null
  and exists (select 1 from registers.municipalities)
