-- What came of a run. Of one that began before it was said anew where the file comes from and how it is read, nothing is known to be delivered.
-- one row: the delivery
-- key: id
-- reads: deliveries.recurring
update deliveries.recurring
set
  tried_at = $now::timestamp,
  problem = $problem::varchar,
  -- However many runs in a row bring nothing in, it is one stop.
  stops = stops + case when $problem::varchar is not null and not is_stopped then 1 else 0 end,
  turned_at = case when ($problem::varchar is not null) <> is_stopped then $now::timestamp else turned_at end,
  is_stopped = $problem::varchar is not null,
  delivered_sha256 = case when edition = $edition then coalesce($sha256::varchar, delivered_sha256) end,
  delivery_id = coalesce($delivery_id::varchar, delivery_id)
where id = $id
