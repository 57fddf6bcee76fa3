-- Keeps what has happened, each once.
-- one row per piece of news
-- key: key
-- reads: nothing
insert into following.news (
  key, kind, object_kind, object_id, concerns, is_public, happened_at, facts, noticed_at
)
select
  one.key,
  one.kind,
  one.object_kind,
  one.object_id,
  one.concerns,
  one.is_public,
  one.happened_at::timestamp,
  one.facts,
  $now::timestamp
from (
  select
    unnest(
      from_json(
        $news::json,
        '[{"key":"VARCHAR","kind":"VARCHAR","object_kind":"VARCHAR","object_id":"VARCHAR","concerns":["VARCHAR"],"is_public":"BOOLEAN","happened_at":"VARCHAR","facts":"VARCHAR"}]'
      )
    ) as one
)
