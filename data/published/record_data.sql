-- Writes down what came in for a layer.
-- one row
-- key: id
-- reads: nothing
insert into catalogue.layer_data (
  id,
  layer_id,
  kind,
  file_name,
  file_sha256,
  file_bytes,
  format,
  crs,
  rows,
  geometry_kind,
  west,
  south,
  east,
  north,
  columns,
  notes,
  made_at,
  made_by
)
values (
  $id,
  $layer_id,
  $kind,
  $file_name,
  $file_sha256,
  $file_bytes,
  $format,
  $crs,
  $rows,
  $geometry_kind,
  $west,
  $south,
  $east,
  $north,
  $columns,
  $notes,
  $made_at::timestamp,
  $made_by
)
