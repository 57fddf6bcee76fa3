insert into audit.entry (
  number, noted_at, actor, via, action, object_kind, object_id, before, after, previous_hash, hash
)
select
  $number::integer,
  $noted_at::timestamp,
  $actor,
  $via::varchar,
  $action,
  $object_kind,
  $object_id::varchar,
  $before::varchar,
  $after::varchar,
  $previous_hash,
  $hash
