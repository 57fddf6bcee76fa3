-- Of what does a message tell?
-- one row per piece of news
-- key: key
-- reads: following.outgoing, following.news
with told as (
  select unnest(news_keys) as news_key
  from following.outgoing
  where key = $key
)

select
  news.key,
  news.kind,
  news.object_kind,
  news.object_id,
  news.concerns,
  news.is_public,
  strftime(news.happened_at, '%Y-%m-%dT%H:%M:%SZ') as happened_at,
  news.facts
from told
inner join following.news as news
  on news.key = told.news_key
order by
  news.happened_at,
  news.key
