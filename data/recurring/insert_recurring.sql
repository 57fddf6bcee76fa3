-- A recurring delivery.
-- one row: the delivery
-- key: id
-- reads: nothing
insert into deliveries.recurring (
  id, register, title, kind, address, mapping, mode, schedule, edition, created_at, created_by, delivered_sha256, tried_at, problem, stops, is_stopped, turned_at, delivery_id
)
select
  $id,
  $register,
  $title,
  $kind,
  $address,
  $mapping::varchar,
  $mode,
  $schedule,
  1,
  $now::timestamp,
  $by,
  null,
  null,
  null,
  0,
  false,
  null,
  null
