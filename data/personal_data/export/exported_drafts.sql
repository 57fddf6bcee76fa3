-- Which applications in preparation has somebody begun, or changed last?
-- one row per draft
-- key: id
-- reads: cases.draft
select
  draft.id,
  draft.association_id,
  draft.title,
  draft.created_by = $account_id as is_begun_by_them,
  strftime(draft.created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  strftime(draft.changed_at, '%Y-%m-%dT%H:%M:%SZ') as changed_at
from cases.draft as draft
where draft.created_by = $account_id
   or draft.changed_by = $account_id
order by
  draft.created_at,
  draft.id
