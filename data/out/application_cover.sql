-- Which applications meet rule 3 in which areas, with how many of the area's addresses?
-- one row per application and area in which it covers an address, or shares a surface where the area has no address
-- key: application_id, area_id
-- reads: registers.applications, out.shortage_area, out.address_shortage_area
with
addresses_covered as (
  select
    application.id as application_id,
    membership.area_id,
    count(*)::integer as addresses
  from registers.applications as application
  join (
    select area_id, ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as position
    from out.address_shortage_area
  ) as membership
    on ST_Intersects(application.geometry, membership.position)
  group by
    application.id,
    membership.area_id
),
areas_without_addresses as (
  select
    area.id,
    area.geometry
  from out.shortage_area as area
  left join (select distinct area_id from out.address_shortage_area) as peopled
    on peopled.area_id = area.id
  where peopled.area_id is null
),
surfaces_shared as (
  select
    application.id as application_id,
    area.id as area_id,
    ST_Area(ST_Intersection(application.geometry, area.geometry)) as shared_m2
  from registers.applications as application
  join areas_without_addresses as area
    on ST_Intersects(application.geometry, area.geometry)
)
select
  application_id,
  area_id,
  addresses,
  null::double as shared_m2
from addresses_covered
union all
select
  application_id,
  area_id,
  0 as addresses,
  shared_m2
from surfaces_shared
where shared_m2 > 0
