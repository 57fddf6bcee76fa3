insert into deliveries.delivery (
  id, register, outcome, mode, actor, delivered_at, file_name, file_sha256, file_bytes, reading, rows, merged, added, changed,
  removed, unchanged, rejected, revision, data_as_of, undoes, reason, data_as_of_before, has_history
)
select
  $id::integer,
  $register,
  $outcome,
  $mode,
  $actor,
  $delivered_at::timestamp,
  $file_name,
  $file_sha256,
  $file_bytes::bigint,
  $reading,
  $rows::integer,
  $merged::integer,
  $added::integer,
  $changed::integer,
  $removed::integer,
  $unchanged::integer,
  $rejected::integer,
  case when $outcome = 'applied' then (select revision + 1 from main.database_state) end,
  $data_as_of::date,
  $undoes::integer,
  $reason::varchar,
  $data_as_of_before::date,
  true
