-- Where on the web map does an area's symbol stand?
-- one row per area
-- key: id
-- reads: out.shortage_area
with
transformed as (
  select
    id,
    name,
    municipality_code,
    ST_Transform(point_on_surface, 'EPSG:3857', always_xy := true) as position_3857
  from out.shortage_area
)
select
  id,
  name,
  municipality_code,
  ST_X(position_3857) as x_3857,
  ST_Y(position_3857) as y_3857
from transformed
order by id
