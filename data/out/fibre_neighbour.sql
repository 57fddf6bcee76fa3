-- Which fibre-connected neighbours has an address in an area, how near, from when to when?
-- one row per address in an area, distance in whole metres rounded up, and period, save those that a nearer one outdoes
-- key: address_id, within_m, valid_from, valid_to
-- reads: out.address_shortage_area, out.fibre_coverage
-- Distances are planar in EPSG:3006. The rule asks "at most passed_m metres", a whole number of at most 200, so the
-- distance rounded up loses nothing; 0 m counts from 1 on, since the setting 0 turns the distance rule off. Rounding to
-- the micrometre first keeps 400050.1 - 400000.1 at 50 m, which binary arithmetic makes 50.00000000006.
with
addresses as (
  select distinct
    address_id,
    x,
    y,
    ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as position
  from out.address_shortage_area
),
connected as (
  select
    address_id,
    valid_from,
    valid_to,
    x,
    y,
    ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as position
  from out.fibre_coverage
  where state = 'connected'
),
pairs as (
  select
    addresses.address_id,
    greatest(1, ceil(round(sqrt(
      (addresses.x - connected.x) * (addresses.x - connected.x)
      + (addresses.y - connected.y) * (addresses.y - connected.y)
    ), 6)))::smallint as within_m,
    connected.valid_from,
    connected.valid_to
  from addresses
  join connected
    on ST_DWithin(addresses.position, connected.position, 200.0000005)
  where connected.address_id <> addresses.address_id
),
nearest as (
  select
    address_id,
    min(within_m) as within_m,
    valid_from,
    valid_to
  from pairs
  group by
    address_id,
    valid_from,
    valid_to
),
-- Outdone: somebody at least as near has fibre as early and for good.
compared as (
  select
    address_id,
    within_m,
    valid_from,
    valid_to,
    min(case when valid_to = date 'infinity' then valid_from end) over (
      partition by address_id
      order by within_m, valid_from, valid_to desc
      rows between unbounded preceding and 1 preceding
    ) as earliest_for_good
  from nearest
)
select
  address_id,
  within_m,
  valid_from,
  valid_to
from compared
where earliest_for_good is null
  or valid_from < earliest_for_good
