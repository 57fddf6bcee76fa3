-- What came of a run.
-- one row: the delivery
-- key: id
-- reads: deliveries.recurring
update deliveries.recurring
set
  tried_at = $now::timestamp,
  problem = $problem::varchar,
  delivered_sha256 = coalesce($sha256::varchar, delivered_sha256),
  delivery_id = coalesce($delivery_id::varchar, delivery_id)
where id = $id
