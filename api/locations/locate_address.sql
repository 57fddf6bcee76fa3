-- Where is an address, what is it called, and has it fibre at the date?
-- one row, or none where no such address is known
-- key: id
-- reads: registers.addresses, out.fibre_coverage, out.fibre_neighbour
-- Neighbours are known for addresses in an area only, which is where the distance rule counts.
with
own as (
  select
    coalesce(bool_or(state = 'connected'), false) as is_connected,
    count(*) > 0 as has_access
  from out.fibre_coverage
  where address_id = $id
    and valid_from <= $as_of::date
    and $as_of::date < valid_to
),
neighbours as (
  select count(*) > 0 as has_access
  from out.fibre_neighbour
  where address_id = $id
    and within_m <= $passed_m::integer
    and valid_from <= $as_of::date
    and $as_of::date < valid_to
),
address as (
  select
    *,
    ST_Transform(ST_SetCRS(ST_Point(x, y), 'EPSG:3006'), 'EPSG:4326', always_xy := true) as position
  from registers.addresses
  where id = $id
)
select
  address.id,
  address.label,
  address.kind,
  case
    when own.is_connected then 'connected'
    when own.has_access or neighbours.has_access then 'passed'
    else 'none'
  end as fibre,
  address.x,
  address.y,
  ST_X(address.position) as longitude,
  ST_Y(address.position) as latitude
from address
cross join own
cross join neighbours
