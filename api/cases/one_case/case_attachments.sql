-- Which files were sent with the supplements and messages of a case?
-- one row per file
-- key: id
-- reads: cases.attachment, cases.supplement, cases.message
select
  attachment.id,
  attachment.object_id,
  attachment.file_name,
  attachment.media_type,
  attachment.bytes::double as bytes,
  strftime(attachment.sent_at, '%Y-%m-%dT%H:%M:%SZ') as sent_at
from cases.attachment as attachment
where (
    attachment.object_kind = 'supplement'
    and attachment.object_id in (select id from cases.supplement where application_id = $application_id)
  )
  or (
    attachment.object_kind = 'message'
    and attachment.object_id in (select id from cases.message where application_id = $application_id)
  )
order by
  attachment.sent_at,
  attachment.id
