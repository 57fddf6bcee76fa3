-- Where are the connection points of a project, and since when in service?
-- one row per point
-- key: id
-- reads: registers.connection_points
select
  id,
  kind,
  in_service_from,
  coalesce(in_service_from <= $as_of::date, false) as is_in_service,
  ST_AsGeoJSON(
    ST_Transform(ST_SetCRS(ST_Point(x, y), 'EPSG:3006'), 'EPSG:4326', always_xy := true)
  ) as geometry
from registers.connection_points
where project_id = $id
order by id
