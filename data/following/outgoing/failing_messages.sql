-- Which messages do not get through?
-- one row per message, the latest hundred
-- key: key
-- reads: following.outgoing, following.subscription
select
  outgoing.subscription_id,
  subscription.way,
  subscription.object_kind,
  subscription.object_id,
  strftime(outgoing.made_at, '%Y-%m-%dT%H:%M:%SZ') as made_at,
  outgoing.tries,
  strftime(outgoing.next_try_at, '%Y-%m-%dT%H:%M:%SZ') as next_try_at,
  strftime(outgoing.given_up_at, '%Y-%m-%dT%H:%M:%SZ') as given_up_at,
  outgoing.problem
from following.outgoing as outgoing
inner join following.subscription as subscription
  on subscription.id = outgoing.subscription_id
where outgoing.sent_at is null
  and outgoing.problem is not null
  and outgoing.problem <> 'not_wanted'
order by
  outgoing.made_at desc,
  outgoing.key
limit 100
