-- How many changes of status were there in a period?
-- one row
-- key: –
-- reads: answers.status_changes, out.shortage_area
select count(*)::integer as total
from answers.status_changes($passed_m::integer, $share_pct::integer) as change
join out.shortage_area as area
  on area.id = change.area_id
where ($from::date is null or change.date >= $from::date)
  and change.date <= $to::date
  and ($area::varchar is null or change.area_id = $area)
  and ($municipality::varchar is null or area.municipality_code = $municipality)
