-- Which listed areas lie nearest to an area at a date, and how do they stand?
-- one row per other area listed at the date
-- key: id
-- reads: answers.shortage_areas_at, out.shortage_area
select
  other.id,
  other.name,
  other.municipality_name,
  other.status,
  ceil(round(ST_Distance_GEOS(here.geometry, place.geometry), 6))::integer as distance_m
from out.shortage_area as here
cross join answers.shortage_areas_at($as_of::date, $passed_m::integer, $share_pct::integer) as other
join out.shortage_area as place
  on place.id = other.id
where here.id = $id
  and other.id <> $id
order by
  distance_m,
  other.id
