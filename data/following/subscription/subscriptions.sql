-- Who follows what, and how does it go?
-- one row per subscription: of an account, of a thing, or the one with this id
-- key: id
-- reads: following.subscription, following.outgoing
with wanted as (
  select *
  from following.subscription
  where ($account_id::varchar is null or account_id = $account_id)
    and ($id::varchar is null or id = $id)
    and ($end_key::varchar is null or end_key = $end_key)
    and ($object::varchar is null or object_kind || ':' || object_id = $object)
),

sendings as (
  select
    subscription_id,
    max(sent_at) as last_sent_at,
    count(*) filter (sent_at is null and given_up_at is null)::integer as waiting,
    count(*) filter (given_up_at is not null and problem <> 'not_wanted')::integer as given_up,
    max_by(problem, made_at) filter (sent_at is null and problem <> 'not_wanted') as problem
  from following.outgoing
  -- Of ninety days of everybody's messages those of one are few.
  where subscription_id in (select wanted.id from wanted)
  group by subscription_id
)

select
  subscription.id,
  subscription.account_id,
  subscription.object_kind,
  subscription.object_id,
  subscription.way,
  subscription.pace,
  subscription.webhook_url,
  subscription.webhook_secret,
  subscription.language,
  subscription.end_key,
  strftime(subscription.created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  subscription.paused_because,
  strftime(sendings.last_sent_at, '%Y-%m-%dT%H:%M:%SZ') as last_sent_at,
  coalesce(sendings.waiting, 0) as waiting,
  coalesce(sendings.given_up, 0) as given_up,
  sendings.problem
from wanted as subscription
left join sendings
  on sendings.subscription_id = subscription.id
order by
  subscription.created_at desc,
  subscription.id
