update deliveries.delivery
set reason = null
where actor = $account_id
  and reason is not null
