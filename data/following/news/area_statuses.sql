-- Which areas have another status today than when news was last gathered, and what caused it?
-- one row per such area
-- key: key
-- reads: following.seen_area, present_area, out.shortage_area, out.application_cover, out.backbone_reach, registers.application_events, registers.backbone_events, registers.backbone_projects
with changed as (
  select
    area.id,
    area.name,
    area.municipality_code,
    seen.status as from_status,
    present.status as to_status,
    -- A correction of what was long ago has no cause of its day.
    case when present.previous_status is not distinct from seen.status then present.since end as since
  from out.shortage_area as area
  inner join present_area as present
    on present.area_id = area.id
  left join following.seen_area as seen
    on seen.area_id = area.id
  where present.status is distinct from seen.status
),

applications as (
  select
    changed.id,
    list({ 'application_id': event.application_id, 'status': event.status } order by event.application_id, event.status) as events
  from changed
  join out.application_cover as cover
    on cover.area_id = changed.id
  join registers.application_events as event
    on event.application_id = cover.application_id
   and event.date = changed.since
  group by changed.id
),

projects as (
  select
    changed.id,
    list({ 'project_id': event.project_id, 'project_name': project.name, 'status': event.status } order by event.project_id, event.status) as events
  from changed
  join out.backbone_reach as reach
    on reach.area_id = changed.id
  join registers.backbone_events as event
    on event.project_id = reach.project_id
   and event.date = changed.since
  join registers.backbone_projects as project
    on project.id = event.project_id
  group by changed.id
)

select
  'area_status:' || changed.id || ':' || $today || ':' || $revision::integer as key,
  'area_status' as kind,
  'area' as object_kind,
  changed.id as object_id,
  [
    'area:' || changed.id,
    'county:',
    case when changed.municipality_code is not null then 'municipality:' || changed.municipality_code end
  ].list_filter(lambda one: one is not null) as concerns,
  true as is_public,
  $now as happened_at,
  to_json(
    {
      'name': changed.name,
      'from_status': changed.from_status,
      'to_status': changed.to_status,
      'since': strftime(changed.since, '%Y-%m-%d'),
      'applications': coalesce(applications.events, []),
      'backbone_projects': coalesce(projects.events, [])
    }
  )::varchar as facts
from changed
left join applications
  on applications.id = changed.id
left join projects
  on projects.id = changed.id
order by key
