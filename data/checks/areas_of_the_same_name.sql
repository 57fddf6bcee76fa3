-- Which shortage areas have the name of another?
-- one row per area
-- key: id
-- reads: out.shortage_area
-- register: shortage-areas
-- severity: suspicion
-- title.sv: Områden med samma namn i samma kommun
-- title.en: Areas of the same name in one municipality
-- meaning.sv: Flera områden i samma kommun heter likadant, bortsett från stora och små bokstäver. Den som läser listan kan inte
--   skilja dem åt.
-- meaning.en: Several areas of a municipality have the same name, but for capitals. Who reads the list cannot tell them apart.
-- mending.sv: Ge dem namn som skiljer dem åt, till exempel med väderstreck. Är det samma område två gånger, ta bort det ena.
-- mending.en: Give them names that differ, for example by a compass point. If it is one area twice, remove one of them.
-- name.sv: Namn
-- name.en: Name
-- municipality_code.sv: Kommunkod
-- municipality_code.en: Municipality code
-- areas.sv: Antal områden
-- areas.en: Areas
with
counted as (
  select
    id,
    name,
    municipality_code,
    count(*) over (partition by lower(name), municipality_code)::integer as areas,
    geometry
  from out.shortage_area
)
select
  id,
  name,
  municipality_code,
  areas,
  geometry
from counted
where areas > 1
