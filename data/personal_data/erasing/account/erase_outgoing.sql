delete from following.outgoing
where subscription_id in (
  select subscription.id
  from following.subscription as subscription
  where subscription.account_id = $account_id
)
