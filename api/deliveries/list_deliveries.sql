-- Which deliveries came in, and what did each change?
-- one row per delivery that the filters let through, newest first
-- key: id
-- reads: deliveries.delivery, deliveries.undone, accounts.account
select
  id,
  register,
  outcome,
  mode,
  actor,
  (select any_value(account.name) from accounts.account where account.id = delivery.actor) as actor_name,
  strftime(delivered_at, '%Y-%m-%dT%H:%M:%SZ') as delivered_at,
  file_name,
  file_sha256,
  file_bytes::double as file_bytes,
  reading,
  rows,
  merged,
  added,
  changed,
  removed,
  unchanged,
  rejected,
  revision::integer as revision,
  data_as_of,
  undoes,
  (select undone.undone_by from deliveries.undone where undone.delivery_id = delivery.id) as undone_by,
  reason
from deliveries.delivery
where ($id::varchar is null or id::varchar = $id)
  and ($register::varchar is null or register = $register)
  and ($outcome::varchar is null or outcome = $outcome)
order by id desc
limit $limit::integer
offset $offset::integer
