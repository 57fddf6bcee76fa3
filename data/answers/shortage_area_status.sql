-- Which status has an area from a date on, until the next row, and which had it the day before?
-- one row per area and period in which none of its numbers changes; status null while the area is not listed
-- key: area_id, from_date
-- reads: answers.shortage_area_periods
create or replace macro answers.shortage_area_status(passed_m, share_pct) as table
with
decided as (
  select
    *,
    answers.area_status(
      times_listed > 0, points_in_service, addresses, addresses_with_access, backbone_projects, applications, share_pct
    ) as status,
    answers.area_status(
      times_listed > listed_delta,
      points_in_service - points_delta,
      addresses,
      addresses_with_access - access_delta,
      backbone_projects - projects_delta,
      applications - applications_delta,
      share_pct
    ) as previous_status
  from answers.shortage_area_periods(passed_m)
)
select
  area_id,
  from_date,
  status,
  previous_status,
  -- "Always" (-infinity) is no date.
  status is distinct from previous_status and from_date > date '-infinity' as is_change,
  addresses,
  addresses_with_access,
  addresses_connected,
  points_in_service,
  backbone_projects,
  applications
from decided
