-- What has the person delivered?
-- one row per delivery
-- key: id
-- reads: deliveries.delivery
select
  id,
  register,
  outcome,
  mode,
  strftime(delivered_at, '%Y-%m-%dT%H:%M:%SZ') as delivered_at,
  actor,
  reason,
  file_name,
  file_sha256
from deliveries.delivery
where actor = $account_id
order by id
