-- Which areas have changed their status lately, up to a date?
-- one row per area and date, the latest first, a hundred at most
-- key: area_id, date
-- reads: answers.status_changes, out.shortage_area
select
  change.area_id,
  area.name as area_name,
  change.date,
  change.from_status,
  change.to_status,
  change.rule
from answers.status_changes($passed_m::integer, $share_pct::integer) as change
join out.shortage_area as area
  on area.id = change.area_id
where change.date <= $to::date
  and ($area::varchar is null or change.area_id = $area)
  and ($municipality::varchar is null or area.municipality_code = $municipality)
order by
  change.date desc,
  change.area_id
limit 100
