-- Under which words is an address looked for?
-- one row per address that has a label, in the order of the words
-- key: address_id
-- reads: registers.addresses, out.address_municipality
-- street is what stands before the first figure. The order lets a search for how a label begins skip nearly all of the table.
with
folded as (
  select
    id,
    label,
    x,
    y,
    registers.folded(label) as label_folded
  from registers.addresses
  where label is not null
)
select
  folded.id as address_id,
  place.municipality_code,
  folded.label,
  folded.label_folded,
  trim(regexp_extract(folded.label_folded, '^[^0-9]*')) as street,
  folded.x,
  folded.y
from folded
left join out.address_municipality as place
  on place.address_id = folded.id
order by
  folded.label_folded,
  folded.id
