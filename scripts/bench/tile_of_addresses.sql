-- Which tile of zooms 12 to 14 holds nearest to 5,000 addresses?
-- one row
-- key: none
-- reads: out.address_point
with
zooms as (
  select unnest([12, 13, 14]) as z
),
counts as (
  select
    zooms.z,
    floor((address.x_3857 / 40075016.685578488 + 0.5) * (1 << zooms.z))::integer as x,
    floor((0.5 - address.y_3857 / 40075016.685578488) * (1 << zooms.z))::integer as y,
    count(*)::integer as addresses
  from out.address_point as address
  cross join zooms
  group by all
)
select z, x, y, addresses
from counts
order by abs(addresses - 5000), z, x, y
limit 1
