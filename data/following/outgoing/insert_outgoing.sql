-- Puts a message into the outbox, unless it is there.
-- one row: the message
-- key: key
-- reads: following.outgoing
insert into following.outgoing (
  key, subscription_id, news_keys, news_count, is_digest, made_at, next_try_at, tries, sending_since, sent_at, given_up_at, problem
)
select
  $key,
  $subscription_id,
  $news_keys::varchar[],
  $news_count::integer,
  $is_digest::boolean,
  $now::timestamp,
  $now::timestamp,
  0,
  null,
  null,
  null,
  null
where not exists (
  select known.key
  from following.outgoing as known
  where known.key = $key
)
