-- Which connection points lie more than 100 m from the route of their project?
-- one row per point
-- key: id
-- reads: registers.connection_points, registers.backbone_projects
-- register: connection-points
-- severity: suspicion
-- title.sv: Anslutningspunkter som stamnätet inte når
-- title.en: Connection points that their route does not meet
-- meaning.sv: Punkten ligger mer än 100 m från projektets sträckning. Antingen är linjen ofullständig, punkten fel eller projektet
--   ett annat.
-- meaning.en: The point lies more than 100 m from the project’s route. Either the line is incomplete, the point wrong, or the
--   project another one.
-- mending.sv: Förläng eller rätta linjen, flytta punkten, eller rätta project_id.
-- mending.en: Extend or correct the line, move the point, or correct project_id.
-- project_id.sv: Projekt
-- project_id.en: Project
-- distance_m.sv: Avstånd till sträckningen
-- distance_m.en: Distance to the route
with
positions as (
  select
    id,
    project_id,
    ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as geometry
  from registers.connection_points
),
measured as (
  select
    positions.id,
    positions.project_id,
    ST_Distance(project.geometry, positions.geometry) as distance_m,
    positions.geometry
  from positions
  join registers.backbone_projects as project
    on project.id = positions.project_id
)
select
  id,
  project_id,
  ceil(distance_m)::integer as distance_m,
  geometry
from measured
where distance_m > 100
