-- Which addresses count alike, since they lie in the same areas and the same municipality?
-- one row per address in an area
-- key: address_id
-- reads: out.address_shortage_area, out.address_municipality
-- Sums are kept by group, so that an address in two overlapping areas counts in both and once in the county.
with
-- Nearly all addresses in areas lie in one: only the others need their areas put in order, which is dear.
areas_counted as (
  select
    address_id,
    min(area_id) as first_area_id,
    count(*) as areas
  from out.address_shortage_area
  group by address_id
),
memberships as (
  select
    address_id,
    first_area_id as areas
  from areas_counted
  where areas = 1
  union all
  select
    membership.address_id,
    string_agg(membership.area_id, chr(31) order by membership.area_id) as areas
  from areas_counted
  join out.address_shortage_area as membership
    on membership.address_id = areas_counted.address_id
  where areas_counted.areas > 1
  group by membership.address_id
),
with_municipality as (
  select
    memberships.address_id,
    memberships.areas,
    place.municipality_code
  from memberships
  left join out.address_municipality as place
    on place.address_id = memberships.address_id
),
groups as (
  select
    areas,
    municipality_code,
    row_number() over (order by areas, municipality_code)::integer as group_id
  from with_municipality
  group by areas, municipality_code
)
select
  with_municipality.address_id,
  with_municipality.municipality_code,
  groups.group_id
from with_municipality
join groups
  on groups.areas = with_municipality.areas
  and groups.municipality_code is not distinct from with_municipality.municipality_code
