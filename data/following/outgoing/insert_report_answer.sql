-- Puts what came of a report into the outbox, for whoever reported it.
-- one row: the message
-- key: key
-- reads: following.outgoing
insert into following.outgoing (
  key, report_id, news_keys, news_count, is_digest, made_at, next_try_at, tries
)
select
  $key,
  $report_id,
  [],
  0,
  false,
  $now::timestamp,
  $now::timestamp,
  0
where not exists (
  select known.key
  from following.outgoing as known
  where known.key = $key
)
