-- Keeps a source.
-- one row: the source
-- key: id
-- reads: nothing
insert into catalogue.source (
  id, organisation_id, title, kind, address, metadata_kind, metadata_address, schedule, created_at, created_by, refreshed_at, problems
)
values (
  $id, $organisation_id, $title, $kind, $address, $metadata_kind, $metadata_address, $schedule, $created_at::timestamp, $created_by, null, '[]'
)
