-- The same table as fibre_neighbour.sql, several times as fast: neighbours within 200 m lie in the same square of 200 m or
-- in one of the eight around it, which a hash join finds without any geometry.
with
addresses as (
  select distinct
    address_id,
    x,
    y
  from out.address_shortage_area
),
-- Each address looks from its own square into all nine; a neighbour stands in one.
looks as (
  select
    addresses.address_id,
    addresses.x,
    addresses.y,
    floor(addresses.x / 200.000001)::integer + columns.step as column_no,
    floor(addresses.y / 200.000001)::integer + rows.step as row_no
  from addresses
  cross join (values (-1), (0), (1)) as columns (step)
  cross join (values (-1), (0), (1)) as rows (step)
),
connected as (
  select
    address_id,
    valid_from,
    valid_to,
    x,
    y,
    floor(x / 200.000001)::integer as column_no,
    floor(y / 200.000001)::integer as row_no
  from out.fibre_coverage
  where state = 'connected'
),
distances as (
  select
    looks.address_id,
    round(sqrt(
      (looks.x - connected.x) * (looks.x - connected.x)
      + (looks.y - connected.y) * (looks.y - connected.y)
    ), 6) as distance_m,
    connected.valid_from,
    connected.valid_to
  from looks
  join connected
    on connected.column_no = looks.column_no
    and connected.row_no = looks.row_no
  where connected.address_id <> looks.address_id
),
pairs as (
  select
    address_id,
    greatest(1, ceil(distance_m))::smallint as within_m,
    valid_from,
    valid_to
  from distances
  where distance_m <= 200
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
