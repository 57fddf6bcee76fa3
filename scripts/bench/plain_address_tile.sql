-- The named alternative: a tile of addresses made at the question from what was delivered, nothing prepared.
-- one row: the tile
-- key: none
-- reads: registers.addresses
with
positions as (
  select
    id,
    kind,
    ST_Transform(ST_SetCRS(ST_Point(x, y), 'EPSG:3006'), 'EPSG:3857', always_xy := true) as position
  from registers.addresses
),
features as (
  select
    id,
    kind,
    ST_Point(
      floor((ST_X(position) - $west::double) * $units_per_m::double),
      floor(($north::double - ST_Y(position)) * $units_per_m::double)
    ) as geometry
  from positions
  where ST_X(position) >= $west::double
    and ST_X(position) < $east::double
    and ST_Y(position) > $south::double
    and ST_Y(position) <= $north::double
)
select octet_length(ST_AsMVT(features, 'addresses', 4096, 'geometry'))::integer as bytes
from features
