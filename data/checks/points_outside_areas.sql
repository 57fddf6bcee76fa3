-- Which connection points lie in no shortage area?
-- one row per point
-- key: id
-- reads: registers.connection_points, registers.shortage_areas
-- register: connection-points
-- severity: suspicion
-- title.sv: Anslutningspunkter utanför alla områden
-- title.en: Connection points outside every area
-- meaning.sv: Punkten ligger inte i något bristområde och gör därför inget område anslutet eller under utbyggnad.
-- meaning.en: The point lies in no shortage area, so it makes no area connected or in progress.
-- mending.sv: Ligger punkten precis utanför gränsen till det område som den ska tjäna, flytta punkten eller rätta gränsen. Andra
--   punkter längs stamnätet kan stå kvar.
-- mending.en: If the point lies just outside the area that it shall serve, move the point or correct the boundary. Other points
--   along the backbone may stay.
-- project_id.sv: Projekt
-- project_id.en: Project
-- nearest_area_id.sv: Närmaste område
-- nearest_area_id.en: Nearest area
-- distance_m.sv: Avstånd till det
-- distance_m.en: Distance to it
with
positions as (
  select
    id,
    project_id,
    ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as geometry
  from registers.connection_points
),
inside as (
  select distinct positions.id
  from positions
  join registers.shortage_areas as area
    on ST_Intersects(area.geometry, positions.geometry)
),
outside as (
  select positions.*
  from positions
  left join inside
    on inside.id = positions.id
  where inside.id is null
),
nearest as (
  select
    outside.id,
    arg_min(area.id, ST_Distance(area.geometry, outside.geometry)) as area_id,
    min(ST_Distance(area.geometry, outside.geometry)) as distance_m
  from outside
  cross join registers.shortage_areas as area
  group by outside.id
)
select
  outside.id,
  outside.project_id,
  nearest.area_id as nearest_area_id,
  ceil(nearest.distance_m)::integer as distance_m,
  outside.geometry
from outside
join nearest
  on nearest.id = outside.id
