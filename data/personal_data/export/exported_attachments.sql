-- Which files has the account sent?
-- one row per file
-- key: id
-- reads: cases.attachment
select
  id,
  object_kind,
  object_id,
  file_name,
  media_type,
  bytes::double as bytes,
  strftime(attachment.sent_at, '%Y-%m-%dT%H:%M:%SZ') as sent_at
from cases.attachment
where sent_by = $account_id
order by
  attachment.sent_at,
  id
