-- Which records with a date on the day of a change bear on it?
-- one row per record, or per kind of record where single ones stay inside
-- key: area_id, date, register, id
-- reads: out.shortage_area, out.connection_point_area, out.address_shortage_area, out.fibre_coverage, out.fibre_neighbour, out.backbone_reach, out.application_cover, registers.backbone_projects, registers.backbone_events, registers.applications, registers.application_events
with
changes as (
  select
    unnest($area_ids::varchar[]) as area_id,
    unnest($dates::date[]) as date,
    unnest($rules::varchar[]) as rule
),
listings as (
  select
    changes.area_id, changes.date, 'shortage-areas' as register, area.id,
    area.name as name, null::varchar as status, area.listed_from as first_date, area.listed_to as last_date,
    null::varchar as note, null::integer as count
  from changes
  join out.shortage_area as area
    on area.id = changes.area_id
    and (area.listed_from = changes.date or area.listed_to = changes.date)
  where changes.rule = 'listing'
),
points as (
  select
    changes.area_id, changes.date, 'connection-points' as register, point.point_id as id,
    point.project_id as name, point.kind as status, point.in_service_from as first_date, null::date as last_date,
    null::varchar as note, null::integer as count
  from changes
  join out.connection_point_area as point
    on point.area_id = changes.area_id
    and point.in_service_from = changes.date
  where changes.rule = 'connected'
),
fibre as (
  select
    changes.area_id,
    changes.date,
    coverage.address_id
  from changes
  join out.address_shortage_area as membership
    on membership.area_id = changes.area_id
  join out.fibre_coverage as coverage
    on coverage.address_id = membership.address_id
    and (coverage.valid_from = changes.date or coverage.valid_to = changes.date)
  where changes.rule = 'connected'
  union
  select
    changes.area_id,
    changes.date,
    neighbour.address_id
  from changes
  join out.address_shortage_area as membership
    on membership.area_id = changes.area_id
  join out.fibre_neighbour as neighbour
    on neighbour.address_id = membership.address_id
    and neighbour.within_m <= $passed_m::integer
    and (neighbour.valid_from = changes.date or neighbour.valid_to = changes.date)
  where changes.rule = 'connected'
),
coverage as (
  select
    area_id, date, 'coverage' as register, null::varchar as id,
    null::varchar as name, null::varchar as status, null::date as first_date, null::date as last_date,
    null::varchar as note, count(distinct address_id)::integer as count
  from fibre
  group by area_id, date
),
projects as (
  select
    changes.area_id, changes.date, 'backbone-events' as register, event.project_id as id,
    project.name, event.status, event.date as first_date, null::date as last_date,
    event.note, null::integer as count
  from changes
  join out.backbone_reach as reach
    on reach.area_id = changes.area_id
  join registers.backbone_events as event
    on event.project_id = reach.project_id
    and event.date = changes.date
  join registers.backbone_projects as project
    on project.id = event.project_id
  where changes.rule = 'in_progress'
),
applications as (
  select
    changes.area_id, changes.date, 'application-events' as register, event.application_id as id,
    application.association_name as name, event.status, event.date as first_date, null::date as last_date,
    event.note, null::integer as count
  from changes
  join out.application_cover as cover
    on cover.area_id = changes.area_id
  join registers.application_events as event
    on event.application_id = cover.application_id
    and event.date = changes.date
  join registers.applications as application
    on application.id = event.application_id
  where changes.rule = 'applied'
),
all_records as (
  select * from listings
  union all select * from points
  union all select * from coverage
  union all select * from projects
  union all select * from applications
)
select
  area_id,
  date,
  register,
  id,
  name,
  status,
  first_date,
  last_date,
  note,
  count
from all_records
order by
  area_id,
  date,
  register,
  id,
  status
