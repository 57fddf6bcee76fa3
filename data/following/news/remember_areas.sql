-- Remembers the statuses of today.
-- one row per area
-- key: area_id
-- reads: answers.shortage_area_status, out.shortage_area
insert into following.seen_area (area_id, status)
select
  area.id,
  max_by(present.status, present.from_date) as status
from out.shortage_area as area
left join answers.shortage_area_status($passed_m::integer, $share_pct::integer) as present
  on present.area_id = area.id
 and present.from_date <= $today::date
group by area.id
