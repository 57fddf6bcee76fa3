-- On which dates did an area's status change, from what to what, and which rule did it?
-- one row per area and date whose status differs from the day before (null: not listed)
-- key: area_id, date
-- reads: answers.shortage_area_status
-- Before the earlier rule nothing held on either day, so the first rule whose outcome changed is the earlier of the two
-- statuses in the order of the rules.
create or replace macro answers.status_changes(passed_m, share_pct) as table
select
  area_id,
  from_date as date,
  previous_status as from_status,
  status as to_status,
  case
    when previous_status is null or status is null then 'listing'
    when 'connected' in (previous_status, status) then 'connected'
    when 'in_progress' in (previous_status, status) then 'in_progress'
    else 'applied'
  end as rule
from answers.shortage_area_status(passed_m, share_pct)
where is_change
