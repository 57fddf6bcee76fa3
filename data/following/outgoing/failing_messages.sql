-- Which messages do not get through?
-- one row per message, the latest hundred
-- key: key
-- reads: following.outgoing, following.subscription
select
  outgoing.subscription_id,
  coalesce(subscription.way, 'email') as way,
  coalesce(subscription.object_kind, 'report') as object_kind,
  coalesce(subscription.object_id, outgoing.report_id) as object_id,
  strftime(outgoing.made_at, '%Y-%m-%dT%H:%M:%SZ') as made_at,
  outgoing.tries,
  strftime(outgoing.next_try_at, '%Y-%m-%dT%H:%M:%SZ') as next_try_at,
  strftime(outgoing.given_up_at, '%Y-%m-%dT%H:%M:%SZ') as given_up_at,
  outgoing.problem
from following.outgoing as outgoing
left join following.subscription as subscription
  on subscription.id = outgoing.subscription_id
where outgoing.sent_at is null
  and outgoing.problem is not null
  and outgoing.problem <> 'not_wanted'
  and (subscription.id is not null or outgoing.report_id is not null)
order by
  outgoing.made_at desc,
  outgoing.key
limit 100
