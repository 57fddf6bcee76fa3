-- Which messages are to be sent now, so that nobody waits for what somebody else has many of?
-- one row per message, at most ten of an account: the first of each account, then the second of each
-- key: key
-- reads: following.outgoing, following.subscription
with due as (
  select
    outgoing.*,
    subscription.account_id,
    row_number() over (
      partition by subscription.account_id
      order by
        outgoing.next_try_at,
        outgoing.key
    ) as turn
  from following.outgoing as outgoing
  inner join following.subscription as subscription
    on subscription.id = outgoing.subscription_id
   and subscription.paused_because is null
  where outgoing.sent_at is null
    and outgoing.given_up_at is null
    and outgoing.next_try_at <= $now::timestamp
    -- Of whom one is on its way the next one waits.
    and not list_contains($busy_accounts::varchar[], subscription.account_id)
)
select
  due.key,
  due.subscription_id,
  due.account_id,
  due.news_count,
  due.is_digest,
  strftime(due.made_at, '%Y-%m-%dT%H:%M:%S.%gZ') as made_at,
  due.tries
from due
where due.turn <= 10
order by
  due.turn,
  due.next_try_at,
  due.key
limit 100
