-- What does the account follow? The keys that end it and the secrets are left out.
-- one row per subscription
-- key: id
-- reads: following.subscription
select
  id,
  account_id,
  object_kind,
  object_id,
  way,
  pace,
  webhook_url,
  language,
  strftime(created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  paused_because
from following.subscription
where account_id = $account_id
order by
  subscription.created_at,
  id
