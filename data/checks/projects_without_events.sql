-- Which backbone projects have no event?
-- one row per project
-- key: id
-- reads: registers.backbone_projects, registers.backbone_events
-- register: backbone-projects
-- severity: suspicion
-- title.sv: Stamnätsprojekt utan händelser
-- title.en: Backbone projects without events
-- meaning.sv: Projektet har ingen status. Det räknas aldrig som på väg, och når inget område.
-- meaning.en: The project has no status. It never counts as under way, and reaches no area.
-- mending.sv: Läs in projektets händelser, åtminstone den som säger att det är planerat.
-- mending.en: Import the project’s events, at least the one that says that it is planned.
-- name.sv: Namn
-- name.en: Name
select
  project.id,
  project.name,
  project.geometry
from registers.backbone_projects as project
left join (select distinct project_id from registers.backbone_events) as followed
  on followed.project_id = project.id
where followed.project_id is null
