-- What is to be said of one area at a date, listed or not, with the numbers that the rules compare?
-- one row, or none where no such area is known
-- key: id
-- reads: out.shortage_area, answers.shortage_area_status, answers.nearest_backbone, answers.leading_application, out.application_cover, out.application_status, out.area_group, registers.municipalities
with
-- An area that is not listed has its numbers all the same; without any dated record yet they are zero.
history as (
  select *
  from answers.shortage_area_status($passed_m::integer, $share_pct::integer)
  where area_id = $id
    and from_date <= $as_of::date
),
numbers as (
  select
    *,
    (select max(from_date) from history where is_change) as status_since
  from history
  order by from_date desc
  limit 1
),
stage as (
  select max_by(application_status.status, application_status.life_cycle_order) as application_stage
  from out.application_cover as cover
  join out.application_status as application_status
    on application_status.application_id = cover.application_id
  where cover.area_id = $id
    and application_status.is_live
    and application_status.from_date <= $as_of::date
    and $as_of::date < application_status.to_date
),
addresses as (
  select coalesce(sum(addresses), 0)::integer as addresses
  from out.area_group
  where area_id = $id
)
select
  area.id,
  area.name,
  area.municipality_code,
  municipality.name as municipality_name,
  numbers.status,
  coalesce(numbers.status in ('applied', 'untouched'), false) as is_remaining,
  addresses.addresses,
  coalesce(numbers.addresses_connected, 0) as addresses_connected,
  coalesce(numbers.addresses_with_access - numbers.addresses_connected, 0) as addresses_passed,
  coalesce(numbers.addresses_with_access, 0) as addresses_with_access,
  answers.percentage(coalesce(numbers.addresses_with_access, 0), addresses.addresses) as fibre_share_pct,
  coalesce(numbers.applications, 0) as applications,
  coalesce(numbers.backbone_projects, 0) as backbone_projects,
  nearest.nearest_backbone_m,
  stage.application_stage,
  foremost.leading_application_id,
  foremost.leading_application_status,
  foremost.leading_application_since,
  numbers.status_since,
  coalesce(numbers.points_in_service, 0) as points_in_service,
  area.listed_from,
  area.listed_to,
  ST_AsGeoJSON(ST_Transform(area.geometry, 'EPSG:4326', always_xy := true)) as geometry
from out.shortage_area as area
cross join stage
cross join addresses
left join numbers
  on numbers.area_id = area.id
left join answers.nearest_backbone($as_of::date) as nearest
  on nearest.area_id = area.id
left join answers.leading_application($as_of::date) as foremost
  on foremost.area_id = area.id
left join registers.municipalities as municipality
  on municipality.code = area.municipality_code
where area.id = $id
