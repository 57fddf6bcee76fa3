-- Where on the web map is each connection point?
-- one row per point
-- key: id
-- reads: registers.connection_points
with
transformed as (
  select
    id,
    project_id,
    kind,
    in_service_from,
    ST_Transform(ST_SetCRS(ST_Point(x, y), 'EPSG:3006'), 'EPSG:3857', always_xy := true) as position_3857
  from registers.connection_points
)
select
  id,
  project_id,
  kind,
  in_service_from,
  ST_X(position_3857) as x_3857,
  ST_Y(position_3857) as y_3857
from transformed
order by id
