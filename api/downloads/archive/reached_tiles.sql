-- Which tiles of a zoom can have something in them?
-- one row per tile
-- key: x, y
-- reads: reached_bounds
-- A feature is in each tile that its bounds meet, 1/32 of a tile's side beyond the edges; a tile that has nothing after all is left out when it is made.
with
sides as (
  select
    40075016.685578488 / 2 ** $z::integer as side_m,
    (2 ** $z::integer)::integer - 1 as last
),
reached as (
  select distinct
    greatest(0, floor((west + 20037508.342789244) / side_m - 1 / 32.0))::integer as x_from,
    least(last, floor((east + 20037508.342789244) / side_m + 1 / 32.0))::integer as x_to,
    greatest(0, floor((20037508.342789244 - north) / side_m - 1 / 32.0))::integer as y_from,
    least(last, floor((20037508.342789244 - south) / side_m + 1 / 32.0))::integer as y_to
  from reached_bounds
  cross join sides
),
columns_of_tiles as (
  select
    unnest(range(x_from, x_to + 1)) as x,
    y_from,
    y_to
  from reached
)
select distinct
  x::integer as x,
  unnest(range(y_from, y_to + 1))::integer as y
from columns_of_tiles
order by
  x,
  y
