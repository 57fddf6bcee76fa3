-- Which backbone projects are in service today without a connection point in service?
-- one row per project
-- key: id
-- reads: registers.backbone_projects, registers.connection_points, out.backbone_status
-- register: backbone-projects
-- severity: suspicion
-- title.sv: Stamnät i drift utan anslutningspunkt i drift
-- title.en: Backbone in service without a connection point
-- meaning.sv: Projektet är i drift i dag, men ingen av dess anslutningspunkter är det. Då gör det inget område anslutet.
-- meaning.en: The project is in service today, but none of its connection points is. So it makes no area connected.
-- mending.sv: Läs in projektets anslutningspunkter med in_service_from.
-- mending.en: Import the project’s connection points with in_service_from.
-- name.sv: Namn
-- name.en: Name
-- points.sv: Anslutningspunkter
-- points.en: Connection points
with
points_counted as (
  select
    project_id,
    count(*)::integer as points,
    count(*) filter (where in_service_from <= $today::date) as in_service
  from registers.connection_points
  group by project_id
)
select
  project.id,
  project.name,
  coalesce(points_counted.points, 0) as points,
  project.geometry
from registers.backbone_projects as project
join out.backbone_status as status
  on status.project_id = project.id
left join points_counted
  on points_counted.project_id = project.id
where status.status = 'in_service'
  and status.from_date <= $today::date
  and status.to_date > $today::date
  and coalesce(points_counted.in_service, 0) = 0
