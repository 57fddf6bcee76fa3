-- How much lies here of what anybody may send, signed in or not? What came to a consultation that is closed belongs to its log, and takes no place from others.
-- one row
-- key: –
-- reads: cases.attachment, cases.consultation_reply, cases.consultation
select coalesce(sum(attachment.bytes), 0)::double as bytes
from cases.attachment as attachment
left join cases.consultation_reply as reply
  on attachment.object_kind = 'consultation_reply'
 and reply.id = attachment.object_id
left join cases.consultation as consultation
  on consultation.id = reply.consultation_id
where attachment.object_kind = 'report'
   or (
     attachment.object_kind = 'consultation_reply'
     and consultation.closed_at is null
   )
