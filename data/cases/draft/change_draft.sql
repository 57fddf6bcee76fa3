update cases.draft
set
  title = $title,
  content = $content,
  geometry = answers.ground_of($geometry),
  journal_number = $journal_number::varchar,
  edition = edition + 1,
  changed_at = $changed_at::timestamp,
  changed_by = $changed_by
where id = $id
