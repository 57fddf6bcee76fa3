-- Whose is that with which files are sent, and may more come?
-- one row, or none where there is no such thing
-- key: –
-- reads: cases.draft, cases.supplement, cases.message, dialogue.report, cases.consultation_reply
select
  draft.association_id,
  null::varchar as application_id,
  true as is_open
from cases.draft as draft
where $object_kind = 'draft'
  and draft.id = $object_id
union all
select
  null::varchar as association_id,
  supplement.application_id,
  supplement.outcome is null as is_open
from cases.supplement as supplement
where $object_kind = 'supplement'
  and supplement.id = $object_id
union all
select
  null::varchar as association_id,
  message.application_id,
  -- Only whoever sent it, and not for long: then it has been read.
  message.sent_by = $asked_by and message.sent_at > $open_after::timestamp as is_open
from cases.message as message
where $object_kind = 'message'
  and message.id = $object_id
union all
select
  null::varchar as association_id,
  null::varchar as application_id,
  report.state in ('received', 'in_review') as is_open
from dialogue.report as report
where $object_kind = 'report'
  and report.id = $object_id
union all
select
  null::varchar as association_id,
  null::varchar as application_id,
  consultation.closed_at is null as is_open
from cases.consultation_reply as reply
inner join cases.consultation as consultation
  on consultation.id = reply.consultation_id
where $object_kind = 'consultation_reply'
  and reply.id = $object_id
