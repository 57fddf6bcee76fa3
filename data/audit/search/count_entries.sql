-- How many entries of the log do the filters let through?
-- one row
-- key: –
-- reads: audit.entry
select count(*)::integer as total
from audit.entry
where ($action::varchar is null or entry.action = $action)
  and ($actor::varchar is null or entry.actor = $actor)
  and ($object_kind::varchar is null or entry.object_kind = $object_kind)
  and ($object_id::varchar is null or entry.object_id = $object_id)
  and ($noted_from::varchar is null or entry.noted_at >= $noted_from::timestamp)
  and ($noted_before::varchar is null or entry.noted_at < $noted_before::timestamp)
