-- Changes what is said of a source.
-- one row: the source
-- key: id
-- reads: catalogue.source
update catalogue.source
set
  title = $title,
  address = $address,
  metadata_kind = $metadata_kind,
  metadata_address = $metadata_address,
  schedule = $schedule
where id = $id
