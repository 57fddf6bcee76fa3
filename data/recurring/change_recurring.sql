-- Says anew where it comes from and how it is read; what was delivered before may be another file by that.
-- one row: the delivery
-- key: id
-- reads: deliveries.recurring
update deliveries.recurring
set
  register = $register,
  title = $title,
  kind = $kind,
  address = $address,
  mapping = $mapping::varchar,
  mode = $mode,
  schedule = $schedule,
  edition = edition + 1,
  delivered_sha256 = null,
  problem = null
where id = $id
