-- Where do applications stand at a date, and what does their ground cover?
-- one row per application that the filters let through
-- key: id
-- reads: registers.applications, out.application_status, out.application_municipality, out.application_cover, out.address_shortage_area
with
-- One is asked for alone often enough that nothing of the others is computed for it.
chosen as (
  select *
  from registers.applications
  where $id::varchar is null
     or id = $id
),
cover as (
  select *
  from out.application_cover
  where $id::varchar is null
     or application_id = $id
),
at_date as (
  select *
  from out.application_status
  where from_date <= $as_of::date
    and $as_of::date < to_date
    and ($id::varchar is null or application_id = $id)
),
municipalities as (
  select
    application_id,
    list(municipality_code order by municipality_code) as municipality_codes
  from out.application_municipality
  where $id::varchar is null
     or application_id = $id
  group by application_id
),
areas as (
  select
    application_id,
    list(area_id order by area_id) as shortage_area_ids,
    sum(addresses) as addresses
  from cover
  group by application_id
),
-- An address in two overlapping areas is covered in both; here it counts once.
addresses_in_overlaps as (
  select
    ST_SetCRS(ST_Point(any_value(x), any_value(y)), 'EPSG:3006') as position,
    count(*) - 1 as times_too_many
  from out.address_shortage_area
  -- Whoever covers an address covers an address of each of its areas.
  where area_id in (select area_id from cover)
  group by address_id
  having count(*) > 1
),
counted_again as (
  select
    application.id as application_id,
    sum(address.times_too_many) as addresses
  from chosen as application
  join addresses_in_overlaps as address
    on ST_Intersects(application.geometry, address.position)
  group by application.id
),
described as (
  select
    application.id,
    application.association_name,
    application.association_number,
    application.applied_sek::double as applied_sek,
    application.granted_sek::double as granted_sek,
    at_date.status,
    at_date.from_date as status_since,
    coalesce(at_date.is_live, false) as is_live,
    coalesce(at_date.is_in_queue, false) as is_in_queue,
    coalesce(municipalities.municipality_codes, []) as municipality_codes,
    coalesce(areas.shortage_area_ids, []) as shortage_area_ids,
    (coalesce(areas.addresses, 0) - coalesce(counted_again.addresses, 0))::integer as addresses_covered
  from chosen as application
  left join at_date
    on at_date.application_id = application.id
  left join municipalities
    on municipalities.application_id = application.id
  left join areas
    on areas.application_id = application.id
  left join counted_again
    on counted_again.application_id = application.id
)
select *
from described
where ($status::varchar is null or status = $status)
  and ($is_live::boolean is null or is_live = $is_live)
  and ($is_in_queue::boolean is null or is_in_queue = $is_in_queue)
  and ($municipality::varchar is null or list_contains(municipality_codes, $municipality))
  and ($area::varchar is null or list_contains(shortage_area_ids, $area))
  and (
    $q::varchar is null
    or contains(strip_accents(lower(association_name)), strip_accents(lower($q)))
    or contains(lower(id), lower($q))
  )
order by id
