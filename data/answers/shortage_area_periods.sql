-- Which numbers hold for an area from a date on, until the next row, and which held the day before?
-- one row per area and period in which none of its numbers changes
-- key: area_id, from_date
-- reads: out.area_steps, out.area_group, out.fibre_steps
create or replace macro answers.shortage_area_periods(passed_m) as table
with
area_addresses as (
  select area_id, sum(addresses)::integer as addresses
  from out.area_group
  group by area_id
),
fibre as (
  select
    area_group.area_id,
    steps.date,
    sum(steps.access_delta)::integer as access_delta,
    sum(steps.connected_delta)::integer as connected_delta
  from (
    select group_id, date, sum(access_delta) as access_delta, sum(connected_delta) as connected_delta
    from out.fibre_steps
    where within_m <= passed_m
    group by group_id, date
  ) as steps
  join out.area_group as area_group
    on area_group.group_id = steps.group_id
  group by
    area_group.area_id,
    steps.date
),
steps as (
  select
    coalesce(area_steps.area_id, fibre.area_id) as area_id,
    coalesce(area_steps.date, fibre.date) as date,
    coalesce(area_steps.listed_delta, 0) as listed_delta,
    coalesce(area_steps.points_delta, 0) as points_delta,
    coalesce(area_steps.projects_delta, 0) as projects_delta,
    coalesce(area_steps.applications_delta, 0) as applications_delta,
    coalesce(fibre.access_delta, 0) as access_delta,
    coalesce(fibre.connected_delta, 0) as connected_delta
  from out.area_steps as area_steps
  full join fibre
    on fibre.area_id = area_steps.area_id
    and fibre.date = area_steps.date
)
select
  steps.area_id,
  steps.date as from_date,
  coalesce(area_addresses.addresses, 0) as addresses,
  (sum(steps.listed_delta) over area_by_date)::integer as times_listed,
  (sum(steps.access_delta) over area_by_date)::integer as addresses_with_access,
  (sum(steps.connected_delta) over area_by_date)::integer as addresses_connected,
  (sum(steps.points_delta) over area_by_date)::integer as points_in_service,
  (sum(steps.projects_delta) over area_by_date)::integer as backbone_projects,
  (sum(steps.applications_delta) over area_by_date)::integer as applications,
  steps.listed_delta,
  steps.access_delta,
  steps.points_delta,
  steps.projects_delta,
  steps.applications_delta
from steps
left join area_addresses
  on area_addresses.area_id = steps.area_id
window area_by_date as (partition by steps.area_id order by steps.date rows unbounded preceding)
