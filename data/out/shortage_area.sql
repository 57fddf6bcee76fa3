-- Which shortage areas are there, each with its municipality, a point on its surface and how far it reaches from there?
-- one row per area
-- key: id
-- reads: registers.shortage_areas, registers.municipalities
with
shared_surfaces as (
  select
    area.id as area_id,
    municipality.code as municipality_code,
    ST_Area(ST_Intersection(area.geometry, municipality.geometry)) as overlap_m2
  from registers.shortage_areas as area
  join registers.municipalities as municipality
    on ST_Intersects(area.geometry, municipality.geometry)
  where area.municipality_code is null
),
-- A missing municipality is the one with the largest overlap; ties go to the lowest code (data/RULES.md).
-- Overlaps are compared to the square millimetre, below which the engine's arithmetic decides nothing.
ranked as (
  select
    area_id,
    municipality_code,
    row_number() over (
      partition by area_id
      order by round(overlap_m2, 6) desc, municipality_code
    ) as place
  from shared_surfaces
  where overlap_m2 > 0
)
select
  area.id,
  area.name,
  coalesce(area.municipality_code, ranked.municipality_code) as municipality_code,
  area.listed_from,
  area.listed_to,
  ST_PointOnSurface(area.geometry) as point_on_surface,
  area.geometry
from registers.shortage_areas as area
left join ranked
  on ranked.area_id = area.id
  and ranked.place = 1
order by area.id
