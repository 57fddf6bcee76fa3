insert into cases.attachment (
  id,
  object_kind,
  object_id,
  file_name,
  media_type,
  bytes,
  sha256,
  sent_at,
  sent_by
)
values (
  $id,
  $object_kind,
  $object_id,
  $file_name,
  $media_type,
  $bytes,
  $sha256,
  $sent_at::timestamp,
  $sent_by
)
