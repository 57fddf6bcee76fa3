-- Whom may one ask in these associations?
-- one row per contact: all of the associations, or the one with this id
-- key: id
-- reads: cases.contact
select
  id,
  association_id,
  name,
  function,
  email,
  phone,
  edition,
  strftime(changed_at, '%Y-%m-%dT%H:%M:%SZ') as changed_at
from cases.contact
where list_contains($association_ids::varchar[], association_id)
  and ($id::varchar is null or id = $id::varchar)
order by
  lower(name),
  id
