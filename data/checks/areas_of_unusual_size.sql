-- Which shortage areas are smaller than a plot or larger than a municipality?
-- one row per area
-- key: id
-- reads: registers.shortage_areas
-- register: shortage-areas
-- severity: suspicion
-- title.sv: Områden som är mycket små eller mycket stora
-- title.en: Very small or very large areas
-- meaning.sv: Ytan är mindre än 1 000 m² eller större än 1 000 km². Så små ytor är ofta rester från ritningen, så stora ofta en
--   ram eller ett helt län.
-- meaning.en: The surface is less than 1,000 m² or more than 1,000 km². Surfaces that small are often leftovers of drawing, those
--   that large often a frame or a whole county.
-- mending.sv: Öppna området i ett kartprogram. Ta bort rester, och dela eller rätta det som är för stort.
-- mending.en: Open the area in a map program. Remove leftovers, and split or correct what is too large.
-- name.sv: Namn
-- name.en: Name
-- area_m2.sv: Yta
-- area_m2.en: Surface
select
  id,
  name,
  round(ST_Area(geometry))::bigint as area_m2,
  geometry
from registers.shortage_areas
where ST_Area(geometry) < 1000
  or ST_Area(geometry) > 1000 * 1000000.0
