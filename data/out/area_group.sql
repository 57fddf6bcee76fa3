-- Which groups of addresses make up an area, and how many addresses has each?
-- one row per area and group
-- key: area_id, group_id
-- reads: out.address_shortage_area, out.address_group
select
  membership.area_id,
  address_group.group_id,
  min(address_group.municipality_code) as municipality_code,
  count(*)::integer as addresses
from out.address_shortage_area as membership
join out.address_group as address_group
  on address_group.address_id = membership.address_id
group by
  membership.area_id,
  address_group.group_id
