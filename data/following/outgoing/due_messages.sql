-- Which messages are to be sent now, and in which lane, so that nobody waits for what somebody else has many of, or whose receiver does not answer?
-- one row per message, at most ten of an account (or of all reporters together) and lane: the first of each, then the second of each
-- key: key
-- reads: following.outgoing, following.subscription
with answered as (
  select distinct subscription_id
  from following.outgoing
  where sent_at is not null
),

waiting as (
  select
    outgoing.key,
    outgoing.subscription_id,
    outgoing.report_id,
    outgoing.news_count,
    outgoing.is_digest,
    outgoing.made_at,
    outgoing.next_try_at,
    outgoing.tries,
    coalesce(subscription.account_id, 'reporters') as account_id,
    subscription.webhook_url,
    case
      when subscription.way = 'email' or outgoing.report_id is not null then 'mail'
      -- A code that is no status of an answer: nobody answered.
      when list_contains($silent::varchar[], subscription.webhook_url) then 'slow'
      when outgoing.problem is not null and not regexp_full_match(outgoing.problem, '\d{3}') then 'slow'
      when answered.subscription_id is null then 'new'
      else 'quick'
    end as lane
  from following.outgoing as outgoing
  left join following.subscription as subscription
    on subscription.id = outgoing.subscription_id
   and subscription.paused_because is null
  left join answered
    on answered.subscription_id = outgoing.subscription_id
  where outgoing.sent_at is null
    and outgoing.given_up_at is null
    and (subscription.id is not null or outgoing.report_id is not null)
    and outgoing.next_try_at <= $now::timestamp
    and not list_contains($left_alone::varchar[], coalesce(subscription.webhook_url, ''))
    and not list_contains($in_hand::varchar[], outgoing.key)
),

due as (
  select
    *,
    row_number() over (
      partition by
        account_id,
        lane
      order by
        next_try_at,
        key
    ) as turn
  from waiting
  -- Of whom one is on its way the next one waits.
  where not list_contains($busy::varchar[], account_id || ' ' || lane)
)

select
  key,
  subscription_id,
  report_id,
  account_id,
  webhook_url,
  lane,
  news_count,
  is_digest,
  strftime(made_at, '%Y-%m-%dT%H:%M:%S.%gZ') as made_at,
  tries
from due
where turn <= 10
order by
  turn,
  next_try_at,
  key
limit 100
