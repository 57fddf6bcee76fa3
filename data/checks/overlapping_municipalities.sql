-- Which municipalities lie on each other?
-- one row per pair of municipalities that share more than a hectare
-- key: code, other_code
-- reads: registers.municipalities
-- register: municipalities
-- severity: suspicion
-- title.sv: Kommuner som överlappar varandra
-- title.en: Municipalities that overlap
-- meaning.sv: Två kommuners ytor täcker samma mark, mer än en hektar. Adresser och områden där hör till den kommun som har lägst
--   kod.
-- meaning.en: The surfaces of two municipalities cover the same ground, more than a hectare. Addresses and areas there belong to
--   the one with the lower code.
-- mending.sv: Hämta kommungränserna från en och samma källa och årgång, och läs in hela registret på nytt.
-- mending.en: Take the municipal boundaries from one source and year, and import the whole register anew.
-- other_code.sv: Överlappar
-- other_code.en: Overlaps
-- overlap_m2.sv: Gemensam yta
-- overlap_m2.en: Shared surface
with
pairs as (
  select
    municipality.code,
    other.code as other_code,
    ST_Intersection(municipality.geometry, other.geometry) as geometry
  from registers.municipalities as municipality
  join registers.municipalities as other
    on ST_Intersects(municipality.geometry, other.geometry)
  where municipality.code < other.code
)
select
  code,
  other_code,
  round(ST_Area(geometry))::bigint as overlap_m2,
  geometry
from pairs
where ST_Area(geometry) > 10000
