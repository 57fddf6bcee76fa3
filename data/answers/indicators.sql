-- What are the indicators of the county and of each municipality at some dates?
-- one row per date for the county (municipality_code null), and one per date and municipality
-- key: as_of, municipality_code
-- reads: out.area_steps, out.shortage_area, out.area_group, out.fibre_steps, out.application_status, out.application_municipality, registers.municipalities
create or replace macro answers.indicators(dates, passed_m, share_pct) as table
with
asked as (
  select distinct unnest(dates) as as_of
),
places as (
  select asked.as_of, null as municipality_code from asked
  union all
  select asked.as_of, municipality.code from asked cross join registers.municipalities as municipality
),
-- Sums of steps up to a date are the numbers at that date.
area_numbers as (
  select
    asked.as_of,
    steps.area_id,
    sum(steps.listed_delta) as times_listed,
    sum(steps.points_delta) as points_in_service,
    sum(steps.projects_delta) as backbone_projects,
    sum(steps.applications_delta) as applications
  from asked
  join out.area_steps as steps
    on steps.date <= asked.as_of
  group by
    asked.as_of,
    steps.area_id
),
group_steps as (
  select
    group_id,
    date,
    sum(access_delta) as access_delta
  from out.fibre_steps
  where within_m <= passed_m
  group by group_id, date
),
groups_with_access as (
  select
    asked.as_of,
    group_steps.group_id,
    sum(group_steps.access_delta) as addresses_with_access
  from asked
  join group_steps
    on group_steps.date <= asked.as_of
  group by
    asked.as_of,
    group_steps.group_id
),
groups_at_date as (
  select
    asked.as_of,
    area_group.area_id,
    area_group.group_id,
    area_group.municipality_code,
    area_group.addresses,
    coalesce(groups_with_access.addresses_with_access, 0) as addresses_with_access
  from asked
  cross join out.area_group as area_group
  left join groups_with_access
    on groups_with_access.as_of = asked.as_of
    and groups_with_access.group_id = area_group.group_id
),
area_addresses as (
  select
    as_of,
    area_id,
    sum(addresses) as addresses,
    sum(addresses_with_access) as addresses_with_access
  from groups_at_date
  group by
    as_of,
    area_id
),
statuses as (
  select
    area_numbers.as_of,
    area_numbers.area_id,
    area.municipality_code,
    answers.area_status(
      area_numbers.times_listed > 0,
      area_numbers.points_in_service,
      coalesce(area_addresses.addresses, 0),
      coalesce(area_addresses.addresses_with_access, 0),
      area_numbers.backbone_projects,
      area_numbers.applications,
      share_pct
    ) as status
  from area_numbers
  join out.shortage_area as area
    on area.id = area_numbers.area_id
  left join area_addresses
    on area_addresses.as_of = area_numbers.as_of
    and area_addresses.area_id = area_numbers.area_id
  where area_numbers.times_listed > 0
),
area_counts as (
  select
    as_of,
    municipality_code,
    grouping(municipality_code) = 1 as is_county,
    count(*) as shortage_areas,
    count(case when status = 'connected' then 1 end) as connected,
    count(case when status = 'in_progress' then 1 end) as in_progress,
    count(case when status = 'applied' then 1 end) as applied,
    count(case when status = 'untouched' then 1 end) as untouched
  from statuses
  group by grouping sets ((as_of), (as_of, municipality_code))
),
-- A group of addresses counts once, however many of its areas are listed.
groups_listed as (
  select distinct
    groups_at_date.as_of,
    groups_at_date.group_id,
    groups_at_date.municipality_code,
    groups_at_date.addresses,
    groups_at_date.addresses_with_access
  from statuses
  join groups_at_date
    on groups_at_date.as_of = statuses.as_of
    and groups_at_date.area_id = statuses.area_id
),
address_counts as (
  select
    as_of,
    municipality_code,
    grouping(municipality_code) = 1 as is_county,
    sum(addresses) as addresses_in_shortage_areas,
    sum(addresses_with_access) as addresses_with_access
  from groups_listed
  group by grouping sets ((as_of), (as_of, municipality_code))
),
queue as (
  select
    asked.as_of,
    status.application_id
  from asked
  join out.application_status as status
    on status.from_date <= asked.as_of
    and asked.as_of < status.to_date
  where status.is_in_queue
),
queue_counts as (
  select as_of, null as municipality_code, true as is_county, count(*) as applications_in_queue
  from queue
  group by as_of
  union all
  select queue.as_of, place.municipality_code, false, count(*)
  from queue
  join out.application_municipality as place
    on place.application_id = queue.application_id
  group by queue.as_of, place.municipality_code
)
select
  places.as_of,
  places.municipality_code,
  coalesce(area_counts.shortage_areas, 0)::integer as shortage_areas,
  coalesce(area_counts.connected, 0)::integer as connected,
  coalesce(area_counts.in_progress, 0)::integer as in_progress,
  coalesce(area_counts.applied, 0)::integer as applied,
  coalesce(area_counts.untouched, 0)::integer as untouched,
  coalesce(area_counts.applied + area_counts.untouched, 0)::integer as remaining,
  coalesce(area_counts.shortage_areas - area_counts.connected, 0)::integer as unconnected,
  coalesce(queue_counts.applications_in_queue, 0)::integer as applications_in_queue,
  coalesce(address_counts.addresses_in_shortage_areas, 0)::integer as addresses_in_shortage_areas,
  coalesce(address_counts.addresses_with_access, 0)::integer as addresses_with_access,
  answers.percentage(address_counts.addresses_with_access, address_counts.addresses_in_shortage_areas) as fibre_share_pct
from places
left join area_counts
  on area_counts.as_of = places.as_of
  and area_counts.is_county = (places.municipality_code is null)
  and (area_counts.is_county or area_counts.municipality_code = places.municipality_code)
left join address_counts
  on address_counts.as_of = places.as_of
  and address_counts.is_county = (places.municipality_code is null)
  and (address_counts.is_county or address_counts.municipality_code = places.municipality_code)
left join queue_counts
  on queue_counts.as_of = places.as_of
  and queue_counts.is_county = (places.municipality_code is null)
  and (queue_counts.is_county or queue_counts.municipality_code = places.municipality_code)
