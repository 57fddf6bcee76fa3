-- Which addresses count alike, since they lie in the same areas and the same municipality?
-- one row per address in an area
-- key: address_id
-- reads: out.address_shortage_area
-- Sums are kept by group, so that an address in two overlapping areas counts in both and once in the county.
with
memberships as (
  select
    address_id,
    min(municipality_code) as municipality_code,
    string_agg(area_id, chr(31) order by area_id) as areas
  from out.address_shortage_area
  group by address_id
)
select
  address_id,
  dense_rank() over (order by areas, municipality_code)::integer as group_id
from memberships
