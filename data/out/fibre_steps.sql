-- How many addresses of a group gain or lose fibre on a date, when neighbours within so many metres count?
-- one row per group, distance and date
-- key: group_id, within_m, date
-- reads: out.address_group, out.fibre_coverage, out.fibre_neighbour
-- The number with access at a date, with a setting passed_m, is the sum of access_delta over within_m <= passed_m and
-- date <= the date; the number connected themselves is the sum of connected_delta over the same (it stands at 0 m).
-- For each address the periods within a distance are merged; what a larger distance changes is the difference between
-- its merged periods and those of the next smaller distance.
with
periods as (
  select
    coverage.address_id,
    0::smallint as within_m,
    coverage.valid_from,
    coverage.valid_to
  from out.fibre_coverage as coverage
  join out.address_group as address_group
    on address_group.address_id = coverage.address_id
  union all
  select
    address_id,
    within_m,
    valid_from,
    valid_to
  from out.fibre_neighbour
),
levels as (
  select
    address_id,
    within_m,
    lead(within_m) over (partition by address_id order by within_m) as next_within_m
  from (select distinct address_id, within_m from periods)
),
periods_at_level as (
  select
    levels.address_id,
    levels.within_m,
    levels.next_within_m,
    periods.valid_from,
    periods.valid_to
  from levels
  join periods
    on periods.address_id = levels.address_id
    and periods.within_m <= levels.within_m
),
periods_compared as (
  select
    address_id,
    within_m,
    next_within_m,
    valid_from,
    valid_to,
    max(valid_to) over (
      partition by address_id, within_m
      order by valid_from, valid_to
      rows between unbounded preceding and 1 preceding
    ) as covered_until
  from periods_at_level
),
-- A period adds only what comes after everything that began before it: a start, and how far the whole then reaches.
gains as (
  select
    address_id,
    within_m,
    next_within_m,
    greatest(valid_from, coalesce(covered_until, valid_from)) as date_from,
    valid_to as date_to
  from periods_compared
  where covered_until is null
    or valid_to > covered_until
),
access_changes as (
  select address_id, within_m, date_from as date, 1 as access_delta from gains
  union all
  select address_id, within_m, date_to as date, -1 as access_delta from gains where date_to < date 'infinity'
  union all
  select address_id, next_within_m as within_m, date_from as date, -1 as access_delta from gains where next_within_m is not null
  union all
  select address_id, next_within_m as within_m, date_to as date, 1 as access_delta from gains where next_within_m is not null and date_to < date 'infinity'
),
connected_compared as (
  select
    coverage.address_id,
    coverage.valid_from,
    coverage.valid_to,
    max(coverage.valid_to) over (
      partition by coverage.address_id
      order by coverage.valid_from, coverage.valid_to
      rows between unbounded preceding and 1 preceding
    ) as covered_until
  from out.fibre_coverage as coverage
  where coverage.state = 'connected'
),
connected_gains as (
  select
    address_id,
    greatest(valid_from, coalesce(covered_until, valid_from)) as date_from,
    valid_to as date_to
  from connected_compared
  where covered_until is null
    or valid_to > covered_until
),
connected_changes as (
  select address_id, date_from as date, 1 as connected_delta from connected_gains
  union all
  select address_id, date_to as date, -1 as connected_delta from connected_gains where date_to < date 'infinity'
),
all_changes as (
  select address_id, within_m, date, access_delta, 0 as connected_delta from access_changes
  union all
  select address_id, 0 as within_m, date, 0 as access_delta, connected_delta from connected_changes
)
select
  address_group.group_id,
  all_changes.within_m,
  all_changes.date,
  sum(all_changes.access_delta)::integer as access_delta,
  sum(all_changes.connected_delta)::integer as connected_delta
from all_changes
join out.address_group as address_group
  on address_group.address_id = all_changes.address_id
group by
  address_group.group_id,
  all_changes.within_m,
  all_changes.date
having sum(all_changes.access_delta) <> 0
  or sum(all_changes.connected_delta) <> 0
order by
  address_group.group_id,
  all_changes.within_m,
  all_changes.date
