-- Which connection points are of a project that is gone?
-- one row per point
-- key: id
-- reads: registers.connection_points, registers.backbone_projects
-- register: connection-points
-- severity: fault
-- title.sv: Anslutningspunkter vars projekt är borta
-- title.en: Connection points whose project is gone
-- meaning.sv: Projektet fanns när punkten lästes in, men finns inte i den senaste projektleveransen. Punkten finns kvar och räknas
--   inte.
-- meaning.en: The project was there when the point came in, but is not in the latest delivery of projects. The point is kept and
--   does not count.
-- mending.sv: Läs in projektet igen, eller rätta project_id om det har fått ett nytt id. Annars: ta bort punkten.
-- mending.en: Import the project again, or correct project_id if it has a new id. Otherwise remove the point.
-- project_id.sv: Projekt
-- project_id.en: Project
select
  point.id,
  point.project_id,
  ST_SetCRS(ST_Point(point.x, point.y), 'EPSG:3006') as geometry
from registers.connection_points as point
left join registers.backbone_projects as project
  on project.id = point.project_id
where project.id is null
