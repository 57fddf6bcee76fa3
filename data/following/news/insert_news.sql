-- Keeps what has happened that nobody has been told of.
-- one row per piece of news
-- key: key
-- reads: what the file in its place reads
insert into following.news (
  key, kind, object_kind, object_id, concerns, is_public, happened_at, facts, noticed_at
)
select
  found.key,
  found.kind,
  found.object_kind,
  found.object_id,
  found.concerns,
  found.is_public,
  found.happened_at::timestamp,
  found.facts,
  $noticed_at::timestamp
from ({news}) as found
