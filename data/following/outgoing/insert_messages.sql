-- Puts one message into the outbox for each follower of whom it is time, unless it is there: the same message has the same key, whenever it is made.
-- one row per message: the latest hundred pieces of news that it tells, and how many there are
-- key: key
-- reads: following.outgoing and what due_news.sql reads
insert into following.outgoing (
  key, subscription_id, news_keys, news_count, is_digest, made_at, next_try_at, tries, sending_since, sent_at, given_up_at, problem
)
with told as (
  select
    due.subscription_id,
    due.is_digest,
    due.period,
    count(*)::integer as news_count,
    list_reverse(max_by(due.news_key, due.place, 100)) as news_keys
  from ({due_news}) as due
  where due.is_public
     or not list_contains($refused::varchar[], due.account_id || ' ' || due.object_kind || ':' || due.object_id)
  group by
    due.subscription_id,
    due.is_digest,
    due.period
),

message as (
  select
    *,
    case when is_digest then period else array_to_string(news_keys, chr(10)) end as what
  from told
)

select
  sha256(message.subscription_id || chr(10) || message.what)[:40] as key,
  message.subscription_id,
  message.news_keys,
  message.news_count,
  message.is_digest,
  $made_at::timestamp,
  $made_at::timestamp,
  0,
  null,
  null,
  null,
  null
from message
anti join following.outgoing as known
  on known.key = sha256(message.subscription_id || chr(10) || message.what)[:40]
