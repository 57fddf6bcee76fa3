-- Which shortage areas lie on each other while both are listed?
-- one row per pair of areas that share more than a square metre
-- key: id, other_id
-- reads: registers.shortage_areas
-- register: shortage-areas
-- severity: suspicion
-- title.sv: Områden som överlappar varandra
-- title.en: Areas that overlap
-- meaning.sv: Två områden på listan täcker samma mark samtidigt. Adresserna där räknas i båda områdena, men bara en gång för
--   länet.
-- meaning.en: Two listed areas cover the same ground at the same time. The addresses there count in both areas, but once in the
--   county.
-- mending.sv: Rätta gränserna i det ena området, eller avför det om de två är samma område. Är överlappet avsett behöver inget
--   göras.
-- mending.en: Correct the boundary of one of them, or take it off the list if the two are one. If the overlap is meant, nothing
--   needs to be done.
-- other_id.sv: Överlappar
-- other_id.en: Overlaps
-- overlap_m2.sv: Gemensam yta
-- overlap_m2.en: Shared surface
with
pairs as (
  select
    area.id,
    other.id as other_id,
    ST_Intersection(area.geometry, other.geometry) as geometry
  from registers.shortage_areas as area
  join registers.shortage_areas as other
    on ST_Intersects(area.geometry, other.geometry)
  where area.id < other.id
    -- An area that took over from another may have its ground.
    and coalesce(area.listed_from, date '-infinity') < coalesce(other.listed_to, date 'infinity')
    and coalesce(other.listed_from, date '-infinity') < coalesce(area.listed_to, date 'infinity')
)
select
  id,
  other_id,
  round(ST_Area(geometry))::bigint as overlap_m2,
  geometry
from pairs
-- Less is how two programs round the same boundary.
where ST_Area(geometry) > 1
