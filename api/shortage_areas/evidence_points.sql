-- Which connection points lie in the area?
-- one row per point
-- key: id
-- reads: out.connection_point_area
select
  point_id as id,
  project_id,
  kind,
  in_service_from
from out.connection_point_area
where area_id = $id
order by in_service_from nulls last, point_id
