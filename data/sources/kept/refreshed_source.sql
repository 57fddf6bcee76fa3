-- A source was refreshed: when, and what was found wrong.
-- one row: the source
-- key: id
-- reads: catalogue.source
update catalogue.source
set
  refreshed_at = $now::timestamp,
  problems = $problems
where id = $id
