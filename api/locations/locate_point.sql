-- Where on the ground of the registers is a position in degrees?
-- one row
-- key: –
-- reads: –
with
transformed as (
  select
    ST_Transform(
      ST_SetCRS(ST_Point($longitude::double, $latitude::double), 'EPSG:4326'),
      'EPSG:3006',
      always_xy := true
    ) as position
)
select
  ST_X(position) as x,
  ST_Y(position) as y,
  $longitude::double as longitude,
  $latitude::double as latitude
from transformed
