-- Which status has each area today, and since when? For this connection alone, since it takes longer than all the rest and is asked twice.
-- one row per area
-- key: area_id
-- reads: answers.shortage_area_status, out.shortage_area
create or replace temporary table present_area as
select
  area.id as area_id,
  arg_max_null(period.status, period.from_date) as status,
  max(case when period.is_change then period.from_date end) as since,
  arg_max_null(period.previous_status, case when period.is_change then period.from_date end) as previous_status
from out.shortage_area as area
left join answers.shortage_area_status($passed_m::integer, $share_pct::integer) as period
  on period.area_id = area.id
 and period.from_date <= $today::date
group by area.id
