-- Which status has an area, from when to when? This macro decides, and nothing else does.
-- one row per area and period in which none of its numbers changes; status null while the area is not listed
-- key: area_id, from_date
-- reads: answers.shortage_area_periods
-- The rules and their order: design, section 4. At a date: from_date <= date and date < to_date.
create or replace macro answers.shortage_area_status(passed_m, share_pct) as table
with
-- 1 connected: a point in service lies in the area, or enough of its addresses have access to fibre.
-- 2 in_progress: a backbone project under way reaches it.
-- 3 applied: a live application covers one of its addresses (without addresses: shares a surface with it).
rules as (
  select
    *,
    points_in_service > 0
      or (addresses > 0 and 100 * addresses_with_access >= share_pct * addresses) as holds_connected,
    backbone_projects > 0 as holds_in_progress,
    applications > 0 as holds_applied
  from answers.shortage_area_periods(passed_m)
)
select
  area_id,
  from_date,
  to_date,
  case
    when not is_listed then null
    when holds_connected then 'connected'
    when holds_in_progress then 'in_progress'
    when holds_applied then 'applied'
    else 'untouched'
  end as status,
  addresses,
  addresses_with_access,
  addresses_connected,
  points_in_service,
  backbone_projects,
  applications
from rules
