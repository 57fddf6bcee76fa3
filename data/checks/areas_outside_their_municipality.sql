-- Which shortage areas have the code of a municipality in which no part of them lies?
-- one row per area that was delivered with a code
-- key: id
-- reads: registers.shortage_areas, registers.municipalities
-- register: shortage-areas
-- severity: suspicion
-- title.sv: Områden med en annan kommuns kod
-- title.en: Areas with another municipality’s code
-- meaning.sv: Området har en kommunkod, men ligger inte i den kommunen, eller så finns ingen kommun med koden. Området räknas för
--   den kommun som koden säger.
-- meaning.en: The area has a municipality code but does not lie in that municipality, or there is no municipality with the code.
--   The area counts for the municipality that the code names.
-- mending.sv: Rätta koden, eller lämna den tom så fylls den i efter läget.
-- mending.en: Correct the code, or leave it empty: then it is filled by where the area lies.
-- name.sv: Namn
-- name.en: Name
-- municipality_code.sv: Kommunkod
-- municipality_code.en: Municipality code
-- is_known_code.sv: Koden finns
-- is_known_code.en: Code exists
select
  area.id,
  area.name,
  area.municipality_code,
  municipality.code is not null as is_known_code,
  area.geometry
from registers.shortage_areas as area
left join registers.municipalities as municipality
  on municipality.code = area.municipality_code
where area.municipality_code is not null
  and not coalesce(ST_Intersects(municipality.geometry, area.geometry), false)
  and exists (select 1 from registers.municipalities)
