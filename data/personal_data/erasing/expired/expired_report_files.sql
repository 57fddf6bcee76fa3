-- Which files were sent with reports that were decided so long ago?
-- one row per file
-- key: id
-- reads: cases.attachment, dialogue.report
select attachment.id
from cases.attachment as attachment
inner join dialogue.report as report
  on report.id = attachment.object_id
where attachment.object_kind = 'report'
  and report.decided_at < $said_before::timestamp
order by attachment.id
