-- How many addresses lie within what somebody drew, by kind?
-- one row per kind; null where the register does not say
-- key: kind
-- reads: out.address_point
with
drawn as materialized (
  select answers.ground_of($geometry) as geometry
),
reach as materialized (
  select
    ST_XMin(geometry) as x_min,
    ST_YMin(geometry) as y_min,
    ST_XMax(geometry) as x_max,
    ST_YMax(geometry) as y_max
  from drawn
),
near as materialized (
  select
    address.kind,
    ST_SetCRS(ST_Point(address.x, address.y), 'EPSG:3006') as position
  from out.address_point as address
  where address.x between (select x_min from reach) and (select x_max from reach)
    and address.y between (select y_min from reach) and (select y_max from reach)
)
select
  near.kind,
  count(*)::integer as addresses
from near
-- As a constant it is prepared once for all addresses; joined, each would go through every corner.
where ST_Intersects(answers.ground_of($geometry), near.position)
group by near.kind
order by near.kind
