-- Which shortage areas lie outside every municipality?
-- one row per area
-- key: id
-- reads: registers.shortage_areas, registers.municipalities
-- register: shortage-areas
-- severity: suspicion
-- title.sv: Områden utanför alla kommuner
-- title.en: Areas outside every municipality
-- meaning.sv: Området rör ingen kommuns yta. Saknar det dessutom kommunkod räknas det bara för länet, inte för någon kommun.
-- meaning.en: The area touches no municipality. Without a municipality code it counts for the county only, not for any
--   municipality.
-- mending.sv: Oftast är koordinatsystemet eller axlarnas ordning fel i leveransen. Ligger området rätt, vid en kust eller en
--   generaliserad gräns, ge det en kommunkod.
-- mending.en: Mostly the coordinate system or the order of its axes is wrong in the delivery. If the area lies right, at a coast or
--   a generalised boundary, give it a municipality code.
-- name.sv: Namn
-- name.en: Name
-- municipality_code.sv: Kommunkod
-- municipality_code.en: Municipality code
with
inside as (
  select distinct area.id
  from registers.shortage_areas as area
  join registers.municipalities as municipality
    on ST_Intersects(municipality.geometry, area.geometry)
)
select
  area.id,
  area.name,
  area.municipality_code,
  area.geometry
from registers.shortage_areas as area
left join inside
  on inside.id = area.id
where inside.id is null
  and exists (select 1 from registers.municipalities)
