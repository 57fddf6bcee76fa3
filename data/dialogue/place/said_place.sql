-- Where is a place that was said in degrees, in EPSG:3006, and in which areas does it lie?
-- one row
-- key: –
-- reads: out.shortage_area
with
said as (
  select ST_Transform(
    ST_SetCRS(ST_Point($longitude::double, $latitude::double), 'EPSG:4326'),
    'EPSG:3006',
    always_xy := true
  ) as position
)
select
  round(ST_X(said.position), 2) as easting,
  round(ST_Y(said.position), 2) as northing,
  coalesce(
    (
      select list(area.id order by area.id)
      from out.shortage_area as area
      where ST_Intersects(area.geometry, said.position)
    ),
    []
  ) as area_ids
from said
