-- Which listed areas hold a point, or else which is the nearest?
-- one row per area
-- key: id
-- reads: answers.shortage_areas_at, out.shortage_area
-- A position in degrees is given to about a centimetre: what is less than a decimetre makes no metre more.
with
distances as (
  select
    id,
    ST_Distance_GEOS(geometry, ST_SetCRS(ST_Point($x::double, $y::double), 'EPSG:3006')) as distance
  from out.shortage_area
),
listed as (
  select
    at_date.*,
    case
      when distances.distance = 0 then 0
      else greatest(1, ceil(round(distances.distance, 1)))::integer
    end as distance_m,
    row_number() over (order by distances.distance, at_date.id) as nearness
  from answers.shortage_areas_at($as_of::date, $passed_m::integer, $share_pct::integer) as at_date
  join distances
    on distances.id = at_date.id
)
select *
from listed
where distance_m = 0
  or nearness = 1
order by
  distance_m,
  id
