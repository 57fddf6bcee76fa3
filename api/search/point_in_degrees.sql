-- Where in degrees is a point in SWEREF 99 TM?
-- one row
-- key: –
-- reads: –
with
transformed as (
  select
    ST_Transform(
      ST_SetCRS(ST_Point($easting::double, $northing::double), 'EPSG:3006'),
      'EPSG:4326',
      always_xy := true
    ) as position
)
select
  ST_X(position) as longitude,
  ST_Y(position) as latitude
from transformed
