-- Which addresses have a label that begins, or has a word that begins, as what is wanted?
-- one row per address found, the best first
-- key: id
-- reads: out.address_label, registers.municipalities
-- Folded already and in order, so that a million of them take milliseconds; typing errors are another question.
with
found as (
  select
    *,
    starts_with(label_folded, registers.folded($q)) as is_beginning
  from out.address_label
  where registers.folded($q) <> ''
    and (
      (label_folded >= registers.folded($q) and label_folded < registers.folded($q) || chr(1114111))
      or contains(label_folded, ' ' || registers.folded($q))
    )
  order by
    is_beginning desc,
    length(label_folded),
    label_folded,
    address_id
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
  found.is_beginning desc,
  length(found.label_folded),
  found.label_folded,
  found.address_id
