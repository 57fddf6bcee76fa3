-- Which areas have another status after the change than before it?
-- one row per area whose status differs; a status is null where the area is not listed
-- key: area_id
-- reads: status_before, status_after
select
  coalesce(status_after.id, status_before.id) as area_id,
  coalesce(status_after.name, status_before.name) as name,
  coalesce(status_after.municipality_name, status_before.municipality_name) as municipality_name,
  status_before.status as from_status,
  status_after.status as to_status
from status_before
full join status_after
  on status_after.id = status_before.id
where status_before.status is distinct from status_after.status
order by area_id
