update cases.consultation
set
  edition = edition + 1,
  published_at = $published_at::timestamp,
  published_by = $published_by
where id = $id
