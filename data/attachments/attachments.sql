-- Which files were sent with these objects?
-- one row per file
-- key: id
-- reads: cases.attachment
select
  id,
  object_kind,
  object_id,
  file_name,
  media_type,
  sha256,
  sent_by,
  bytes::integer as bytes,
  strftime(attachment.sent_at, '%Y-%m-%dT%H:%M:%SZ') as sent_at
from cases.attachment as attachment
where attachment.object_kind = $object_kind
  and list_contains($object_ids::varchar[], attachment.object_id)
order by
  attachment.sent_at,
  attachment.id
