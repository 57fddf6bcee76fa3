-- Which connection points are in service though their project is planned or cancelled?
-- one row per point
-- key: id
-- reads: registers.connection_points, out.backbone_status
-- register: connection-points
-- severity: suspicion
-- title.sv: Punkter i drift i projekt som inte byggs
-- title.en: Points in service of projects that are not built
-- meaning.sv: Punkten är i drift i dag, men projektet är planerat eller avbrutet. Området där punkten ligger räknas som anslutet.
-- meaning.en: The point is in service today, but the project is planned or cancelled. The area in which the point lies counts as
--   connected.
-- mending.sv: Är punkten i drift: lägg till projektets saknade händelser. Är den inte det: ta bort in_service_from.
-- mending.en: If the point is in service, add the project’s missing events. If it is not, remove in_service_from.
-- project_id.sv: Projekt
-- project_id.en: Project
-- project_status.sv: Projektets status
-- project_status.en: Status of the project
-- in_service_from.sv: I drift från
-- in_service_from.en: In service from
select
  point.id,
  point.project_id,
  project.status as project_status,
  point.in_service_from,
  ST_SetCRS(ST_Point(point.x, point.y), 'EPSG:3006') as geometry
from registers.connection_points as point
join out.backbone_status as project
  on project.project_id = point.project_id
where point.in_service_from <= $today::date
  and project.from_date <= $today::date
  and project.to_date > $today::date
  and project.status in ('planned', 'cancelled')
