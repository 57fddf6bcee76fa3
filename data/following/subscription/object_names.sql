-- What is a thing in the registers called that somebody follows?
-- one row, or none where there is no such thing
-- key: –
-- reads: out.shortage_area, registers.municipalities, registers.applications, deliveries.recurring
select
  name
from (
  select
    'area' as kind,
    id,
    name
  from out.shortage_area
  union all
  select
    'municipality' as kind,
    code as id,
    name
  from registers.municipalities
  union all
  select
    'application' as kind,
    id,
    id as name
  from registers.applications
  union all
  select
    'recurring_delivery' as kind,
    id,
    title as name
  from deliveries.recurring
) as named
where named.kind = $kind
  and named.id = $id
