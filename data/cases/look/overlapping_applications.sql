-- Which applications that live at a date ask for some of the same ground?
-- one row per application that shares a surface or an address with what somebody drew
-- key: id
-- reads: registers.applications, out.application_status, out.address_point
with
drawn as materialized (
  select answers.ground_of($geometry) as geometry
),
sharing as materialized (
  select
    application.id,
    application.association_name,
    status.status,
    application.geometry,
    ST_Intersection(application.geometry, drawn.geometry) as shared
  from registers.applications as application
  join drawn
    on ST_Intersects(application.geometry, drawn.geometry)
  join out.application_status as status
    on status.application_id = application.id
  where status.is_live
    and status.from_date <= $as_of::date
    and $as_of::date < status.to_date
    and application.id is distinct from $journal_number::varchar
),
near as materialized (
  select ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as position
  from out.address_point
  where x between (select ST_XMin(geometry) from drawn) and (select ST_XMax(geometry) from drawn)
    and y between (select ST_YMin(geometry) from drawn) and (select ST_YMax(geometry) from drawn)
),
addresses_within as materialized (
  select position
  from near
  -- As a constant it is prepared once for all addresses; joined, each would go through every corner.
  where ST_Intersects(answers.ground_of($geometry), position)
),
addresses_shared as (
  select
    sharing.id,
    count(*)::integer as addresses
  from addresses_within as address
  join sharing
    on ST_Intersects(sharing.geometry, address.position)
  group by sharing.id
),
measured as (
  select
    sharing.id,
    sharing.association_name,
    sharing.status,
    round(100 * ST_Area(sharing.shared) / nullif((select ST_Area(geometry) from drawn), 0), 1) as shared_pct,
    coalesce(addresses_shared.addresses, 0) as addresses
  from sharing
  left join addresses_shared
    on addresses_shared.id = sharing.id
)
select
  id,
  association_name,
  status,
  coalesce(shared_pct, 0) as shared_pct,
  addresses
from measured
-- A common boundary is no overlap.
where shared_pct > 0
   or addresses > 0
order by
  addresses desc,
  shared_pct desc,
  id
