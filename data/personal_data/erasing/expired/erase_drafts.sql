delete from cases.draft
where changed_at < $draft_changed_before::timestamp
