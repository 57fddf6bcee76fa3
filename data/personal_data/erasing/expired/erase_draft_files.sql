delete from cases.attachment
where object_kind = 'draft'
  and object_id not in (
    select draft.id
    from cases.draft as draft
    where draft.changed_at >= $draft_changed_before::timestamp
  )
