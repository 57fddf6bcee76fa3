-- Which shortage areas have no address?
-- one row per area
-- key: id
-- reads: registers.shortage_areas, registers.addresses, out.address_shortage_area
-- register: shortage-areas
-- severity: suspicion
-- title.sv: Områden utan adresser
-- title.en: Areas without addresses
-- meaning.sv: Ingen adresspunkt ligger i området. Det kan bara bli anslutet genom en anslutningspunkt, och en ansökan räknas där
--   om den täcker någon del av ytan.
-- meaning.en: No address lies in the area. It can become connected by a connection point only, and an application counts there if
--   it covers any part of the surface.
-- mending.sv: Se efter att området ligger rätt och att adressregistret täcker trakten. Bor ingen där kan området avföras.
-- mending.en: See whether the area lies where it should and the address register covers the place. If nobody lives there, the area
--   may be taken off the list.
-- name.sv: Namn
-- name.en: Name
-- area_m2.sv: Yta
-- area_m2.en: Surface
select
  area.id,
  area.name,
  round(ST_Area(area.geometry))::bigint as area_m2,
  area.geometry
from registers.shortage_areas as area
left join (select distinct area_id from out.address_shortage_area) as peopled
  on peopled.area_id = area.id
where peopled.area_id is null
  -- Before the first address register there is nothing to suspect.
  and exists (select 1 from registers.addresses)
