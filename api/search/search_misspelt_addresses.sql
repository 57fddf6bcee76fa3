-- Which addresses are on a street whose name is what is wanted but for typing errors, with the same number?
-- one row per address found, the best first
-- key: id
-- reads: out.street, out.address_label, registers.municipalities
with
wanted as (
  select
    trim(regexp_extract(registers.folded($q), '^[^0-9]*')) as street,
    regexp_extract(registers.folded($q), '[0-9].*$') as number
),
streets as (
  select
    street.street,
    trim(street.street || ' ' || wanted.number) as beginning,
    damerau_levenshtein(wanted.street, street.street) as errors
  from out.street as street
  cross join wanted
  where abs(length(street.street) - length(wanted.street)) <= 2
),
-- As many errors as in a word of other records (match.ts).
near_streets as (
  select streets.*
  from streets
  cross join wanted
  where streets.errors <= case when length(wanted.street) < 4 then 0 when length(wanted.street) < 8 then 1 else 2 end
),
found as (
  select
    address.*,
    near_streets.errors
  from out.address_label as address
  join near_streets
    on near_streets.street = address.street
  where starts_with(address.label_folded, near_streets.beginning)
  order by
    near_streets.errors,
    length(address.label_folded),
    address.label_folded,
    address.address_id
  limit $limit::integer
)
select
  found.address_id as id,
  found.label as title,
  municipality.name as municipality_name,
  null::varchar as status,
  ST_X(ST_Transform(ST_SetCRS(ST_Point(found.x, found.y), 'EPSG:3006'), 'EPSG:4326', always_xy := true)) as longitude,
  ST_Y(ST_Transform(ST_SetCRS(ST_Point(found.x, found.y), 'EPSG:3006'), 'EPSG:4326', always_xy := true)) as latitude
from found
left join registers.municipalities as municipality
  on municipality.code = found.municipality_code
order by
  found.errors,
  length(found.label_folded),
  found.label_folded,
  found.address_id
