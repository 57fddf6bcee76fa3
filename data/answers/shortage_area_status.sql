-- Which status has an area, from when to when, and since when? This macro decides, and nothing else does.
-- one row per area and period in which none of its numbers changes; status null while the area is not listed
-- key: area_id, from_date
-- reads: answers.shortage_area_periods
-- The rules and their order: design, section 4. At a date: from_date <= date and date < to_date.
create or replace macro answers.shortage_area_status(passed_m, share_pct) as table
with
-- 1 connected: a point in service lies in the area, or enough of its addresses have access to fibre.
-- 2 in_progress: a backbone project under way reaches it.
-- 3 applied: a live application covers one of its addresses (without addresses: shares a surface with it).
decided as (
  select
    *,
    case
      when not is_listed then null
      when points_in_service > 0 or (addresses > 0 and 100 * addresses_with_access >= share_pct * addresses) then 'connected'
      when backbone_projects > 0 then 'in_progress'
      when applications > 0 then 'applied'
      else 'untouched'
    end as status
  from answers.shortage_area_periods(passed_m)
),
compared as (
  select
    *,
    lag(status) over (partition by area_id order by from_date) as previous_status
  from decided
)
select
  area_id,
  from_date,
  to_date,
  status,
  previous_status,
  -- The last date whose status differs from the day before; "always" (-infinity) is no date.
  max(case when status is distinct from previous_status and from_date > date '-infinity' then from_date end) over (
    partition by area_id
    order by from_date
    rows unbounded preceding
  ) as status_since,
  addresses,
  addresses_with_access,
  addresses_connected,
  points_in_service,
  backbone_projects,
  applications
from compared
