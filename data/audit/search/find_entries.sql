-- Which entries of the log do the filters let through?
-- one row per entry, by number, newest first unless told
-- key: number
-- reads: audit.entry, accounts.account
select
  entry.number,
  strftime(entry.noted_at, '%Y-%m-%dT%H:%M:%S.%gZ') as noted_at,
  entry.actor,
  (select any_value(account.name) from accounts.account where account.id = entry.actor) as actor_name,
  entry.via,
  entry.action,
  entry.object_kind,
  entry.object_id,
  entry.before,
  entry.after,
  entry.previous_hash,
  entry.hash
from audit.entry
where ($action::varchar is null or entry.action = $action)
  and ($actor::varchar is null or entry.actor = $actor)
  and ($object_kind::varchar is null or entry.object_kind = $object_kind)
  and ($object_id::varchar is null or entry.object_id = $object_id)
  and ($noted_from::varchar is null or entry.noted_at >= $noted_from::timestamp)
  and ($noted_before::varchar is null or entry.noted_at < $noted_before::timestamp)
  and ($after_number::integer is null or entry.number > $after_number::integer)
order by
  case when $is_oldest_first::boolean then entry.number else -entry.number end
limit $limit::integer
offset $offset::integer
