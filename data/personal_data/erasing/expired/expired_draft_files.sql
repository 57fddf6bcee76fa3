-- Which files were sent with drafts that were last changed so long ago?
-- one row per file
-- key: id
-- reads: cases.attachment, cases.draft
select attachment.id
from cases.attachment as attachment
where attachment.object_kind = 'draft'
  and attachment.object_id not in (
    select draft.id
    from cases.draft as draft
    where draft.changed_at >= $draft_changed_before::timestamp
  )
order by attachment.id
