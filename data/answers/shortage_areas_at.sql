-- What is to be said of each listed area at a date, with these settings?
-- one row per area listed at the date
-- key: id
-- reads: answers.shortage_area_status, answers.nearest_backbone, answers.leading_application, out.shortage_area, out.application_cover, out.application_status, registers.municipalities
create or replace macro answers.shortage_areas_at(as_of, passed_m, share_pct) as table
with
-- The last row at or before the date holds; the status is as it is since the last change in them.
at_date as (
  select
    area_id,
    max(case when is_change then from_date end) as status_since,
    max_by(
      {
        'status': status,
        'addresses': addresses,
        'addresses_with_access': addresses_with_access,
        'addresses_connected': addresses_connected,
        'points_in_service': points_in_service,
        'backbone_projects': backbone_projects,
        'applications': applications
      },
      from_date
    ) as numbers
  from answers.shortage_area_status(passed_m, share_pct)
  where from_date <= as_of
  group by area_id
),
stages as (
  select
    cover.area_id,
    max_by(status.status, status.life_cycle_order) as application_stage
  from out.application_cover as cover
  join out.application_status as status
    on status.application_id = cover.application_id
  where status.is_live
    and status.from_date <= as_of
    and as_of < status.to_date
  group by cover.area_id
)
select
  area.id,
  area.name,
  area.municipality_code,
  municipality.name as municipality_name,
  at_date.numbers.status,
  at_date.numbers.status in ('applied', 'untouched') as is_remaining,
  at_date.numbers.addresses,
  at_date.numbers.addresses_connected,
  at_date.numbers.addresses_with_access - at_date.numbers.addresses_connected as addresses_passed,
  answers.percentage(at_date.numbers.addresses_with_access, at_date.numbers.addresses) as fibre_share_pct,
  at_date.numbers.applications,
  at_date.numbers.backbone_projects,
  nearest.nearest_backbone_m,
  stages.application_stage,
  foremost.leading_application_id,
  foremost.leading_application_status,
  foremost.leading_application_since,
  at_date.status_since,
  at_date.numbers.points_in_service
from at_date
join out.shortage_area as area
  on area.id = at_date.area_id
left join registers.municipalities as municipality
  on municipality.code = area.municipality_code
left join answers.nearest_backbone(as_of) as nearest
  on nearest.area_id = area.id
left join stages
  on stages.area_id = area.id
left join answers.leading_application(as_of) as foremost
  on foremost.area_id = area.id
where at_date.numbers.status is not null
