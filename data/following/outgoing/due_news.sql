-- Of which news is it time to tell whom? At once by now, daily and weekly up to the last hour of theirs.
-- one row per subscription and piece of news
-- key: subscription_id, news_key
-- reads: following.subscription, following.news, accounts.account
with waiting as (
  select
    subscription.id,
    subscription.account_id,
    subscription.pace,
    subscription.object_kind || ':' || subscription.object_id as object,
    subscription.created_at,
    subscription.told_until,
    case subscription.pace when 'at_once' then $now::timestamp when 'daily' then $daily::timestamp else $weekly::timestamp end as until
  from following.subscription as subscription
  inner join accounts.account as account
    on account.id = subscription.account_id
   and not account.is_blocked
  where subscription.paused_because is null
),

-- Not those whose hour has not come: who hears weekly would have all news of the week looked through each time.
due as (
  select *
  from waiting
  where told_until < until
),

told as (
  select
    news.key,
    news.is_public,
    news.object_kind,
    news.object_id,
    news.happened_at,
    news.noticed_at,
    -- A number is compared sooner than a date and a key, for each follower.
    row_number() over (order by news.happened_at, news.key) as place,
    unnest(list_distinct(news.concerns)) as object
  from following.news as news
  where news.noticed_at > (select min(due.told_until) from due)
)

select
  due.id as subscription_id,
  due.account_id,
  due.pace <> 'at_once' as is_digest,
  case when due.pace = 'at_once' then '' else due.pace || ':' || due.until end as period,
  told.key as news_key,
  told.is_public,
  told.object_kind,
  told.object_id,
  told.place
from due
inner join told
  on told.object = due.object
 and told.noticed_at > due.told_until
 and told.noticed_at <= due.until
 and told.happened_at >= due.created_at
