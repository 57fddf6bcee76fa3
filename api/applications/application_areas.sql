-- Which areas does an application cover, and how many addresses of each?
-- one row per area
-- key: id
-- reads: out.application_cover, out.shortage_area
select
  area.id,
  area.name,
  cover.addresses
from out.application_cover as cover
join out.shortage_area as area
  on area.id = cover.area_id
where cover.application_id = $id
order by area.id
