-- How many addresses of each kind lie in the shortage areas listed at a date, or in those of them that remain?
-- one row per kind; null where the register does not say
-- key: kind
-- reads: answers.shortage_areas_at, out.address_shortage_area
with
areas as (
  select id
  from answers.shortage_areas_at($as_of::date, $passed_m::integer, $share_pct::integer)
  where $is_remaining::boolean is null or is_remaining = $is_remaining
),
-- An address in two areas counts once.
addresses as (
  select distinct
    place.address_id,
    place.kind
  from areas
  join out.address_shortage_area as place
    on place.area_id = areas.id
  where $municipality::varchar is null or place.municipality_code = $municipality
)
select
  kind,
  count(*)::integer as addresses
from addresses
group by kind
order by kind
