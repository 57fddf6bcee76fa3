-- Keeps what a source offers.
-- one row: a layer of the source
-- key: source_id, name
-- reads: nothing
insert into catalogue.source_layer (
  source_id, name, title, state, layer_id, metadata_id, columns, brought_sha256, description, checked_at, looked_problem,
  problem, notes
)
values (
  $source_id, $name, $title, $state, $layer_id, $metadata_id, $columns, $brought_sha256, $description, $checked_at::timestamp, $looked_problem,
  $problem, $notes
)
