-- Remembers the statuses of today.
-- one row per area
-- key: area_id
-- reads: present_area
insert into following.seen_area (area_id, status)
select
  area_id,
  status
from present_area
