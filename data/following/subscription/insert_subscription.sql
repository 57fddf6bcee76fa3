-- Begins to follow: what was noticed before is not told.
-- one row: the subscription
-- key: id
-- reads: following.news
insert into following.subscription (
  id, account_id, object_kind, object_id, way, pace, webhook_url, webhook_secret, language, end_key, created_at, told_until, paused_because, paused_at
)
select
  $id,
  $account_id,
  $object_kind,
  $object_id,
  $way,
  $pace,
  $webhook_url::varchar,
  $webhook_secret::varchar,
  $language,
  $end_key,
  $now::timestamp,
  greatest($now::timestamp, (select max(news.noticed_at) from following.news as news)),
  null,
  null
