-- Which changes does the engine see in a period?
-- one row per area and date
-- key: area_id, date
-- reads: answers.status_changes
select
  area_id,
  date,
  from_status,
  to_status,
  rule
from answers.status_changes($passed_m::integer, $share_pct::integer)
where ($from::date is null or date >= $from::date)
  and date <= $to::date
order by
  date,
  area_id
