insert into catalogue.layer_data (
  id, layer_id, kind, file_name, file_sha256, file_bytes, format, crs, rows, geometry_kind,
  west, south, east, north, columns, notes, findings, made_at, made_by
)
select
  $id,
  $layer_id,
  $kind,
  $file_name,
  $file_sha256,
  $file_bytes::bigint,
  $format,
  $crs,
  $rows::bigint,
  $geometry_kind,
  $west::double,
  $south::double,
  $east::double,
  $north::double,
  $columns,
  $notes,
  $findings,
  $now::timestamp,
  $by
