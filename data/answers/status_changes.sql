-- On which dates did an area's status change, from what to what, and which rule did it?
-- one row per area and date whose status differs from the day before (null: not listed)
-- key: area_id, date
-- reads: answers.shortage_area_status
-- Before the earlier rule nothing held on either day, so the first rule whose outcome changed is the earlier of the two
-- statuses in the order of the rules.
create or replace macro answers.status_changes(passed_m, share_pct) as table
with
compared as (
  select
    area_id,
    from_date as date,
    lag(status) over (partition by area_id order by from_date) as from_status,
    status as to_status
  from answers.shortage_area_status(passed_m, share_pct)
)
select
  area_id,
  date,
  from_status,
  to_status,
  case
    when from_status is null or to_status is null then 'listing'
    when 'connected' in (from_status, to_status) then 'connected'
    when 'in_progress' in (from_status, to_status) then 'in_progress'
    else 'applied'
  end as rule
from compared
where from_status is distinct from to_status
  and date > date '-infinity'
