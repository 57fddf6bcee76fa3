-- Which addresses lie in an area, and which of them have fibre at a date?
-- one row per address in the area
-- key: id
-- reads: out.address_shortage_area, registers.addresses, out.fibre_coverage, out.fibre_neighbour
with
inside as (
  select address_id
  from out.address_shortage_area
  where area_id = $id
),
own as (
  select
    coverage.address_id,
    bool_or(coverage.state = 'connected') as is_connected
  from out.fibre_coverage as coverage
  join inside
    on inside.address_id = coverage.address_id
  where coverage.valid_from <= $as_of::date
    and $as_of::date < coverage.valid_to
  group by coverage.address_id
),
near as (
  select distinct neighbour.address_id
  from out.fibre_neighbour as neighbour
  join inside
    on inside.address_id = neighbour.address_id
  where neighbour.within_m <= $passed_m::integer
    and neighbour.valid_from <= $as_of::date
    and $as_of::date < neighbour.valid_to
)
select
  address.id,
  address.label,
  address.kind,
  case
    when own.is_connected then 'connected'
    when own.address_id is not null or near.address_id is not null then 'passed'
    else 'none'
  end as fibre
from inside
join registers.addresses as address
  on address.id = inside.address_id
left join own
  on own.address_id = address.id
left join near
  on near.address_id = address.id
order by
  address.label,
  address.id
