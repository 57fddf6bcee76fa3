-- Which listed areas would an application with this area concern, and what would become of their status at the date?
-- one row per area that it touches
-- key: id
-- reads: answers.shortage_areas_at, out.shortage_area, out.address_shortage_area
with
drawn as materialized (
  select answers.ground_of($geometry) as geometry
),
touched as (
  select
    area.id,
    ST_Area(ST_Intersection(area.geometry, drawn.geometry)) as shared_m2
  from out.shortage_area as area
  join drawn
    on ST_Intersects(area.geometry, drawn.geometry)
),
places as materialized (
  select
    area_id,
    ST_SetCRS(ST_Point(x, y), 'EPSG:3006') as position
  from out.address_shortage_area
  where area_id in (select id from touched)
),
covered as (
  select
    area_id,
    count(*)::integer as addresses
  from places
  -- As a constant it is prepared once for all addresses; joined, each would go through every corner.
  where ST_Intersects(answers.ground_of($geometry), position)
  group by area_id
),
counted as (
  select
    at_date.*,
    touched.shared_m2,
    coalesce(covered.addresses, 0) as addresses_covered
  from answers.shortage_areas_at($as_of::date, $passed_m::integer, $share_pct::integer) as at_date
  join touched
    on touched.id = at_date.id
  left join covered
    on covered.area_id = at_date.id
)
select
  id,
  name,
  municipality_name,
  addresses,
  addresses_covered,
  status,
  -- Rule 3 (data/RULES.md) with one live application more: it covers an address, or shares a surface with an area that has none. The rules before it do not
  -- ask for applications, so what they decided stays.
  answers.area_status(
    true,
    points_in_service,
    addresses,
    addresses_connected + addresses_passed,
    backbone_projects,
    applications + (addresses_covered > 0 or (addresses = 0 and shared_m2 > 0))::integer,
    $share_pct::integer
  ) as status_then
from counted
where shared_m2 > 0
   or addresses_covered > 0
order by
  addresses_covered desc,
  id
