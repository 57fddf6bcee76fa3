-- Which messages are to be sent now?
-- one row per message
-- key: key
-- reads: following.outgoing, following.subscription
select
  outgoing.key,
  outgoing.subscription_id,
  outgoing.news_count,
  outgoing.is_digest,
  strftime(outgoing.made_at, '%Y-%m-%dT%H:%M:%S.%gZ') as made_at,
  outgoing.tries
from following.outgoing as outgoing
inner join following.subscription as subscription
  on subscription.id = outgoing.subscription_id
 and subscription.paused_because is null
where outgoing.sent_at is null
  and outgoing.given_up_at is null
  and outgoing.next_try_at <= $now::timestamp
order by
  outgoing.next_try_at,
  outgoing.key
limit 100
