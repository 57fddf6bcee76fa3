-- Of what does a message tell?
-- one row per piece of news
-- key: key
-- reads: following.outgoing, following.news
select
  news.key,
  news.kind,
  news.object_kind,
  news.object_id,
  news.concerns,
  news.is_public,
  strftime(news.happened_at, '%Y-%m-%dT%H:%M:%SZ') as happened_at,
  news.facts
from following.outgoing as outgoing
inner join following.news as news
  on list_contains(outgoing.news_keys, news.key)
where outgoing.key = $key
order by
  news.happened_at,
  news.key
