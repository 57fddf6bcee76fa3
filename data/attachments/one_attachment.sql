-- What is written down of this file?
-- one row, or none where there is no such file
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
where attachment.id = $id
