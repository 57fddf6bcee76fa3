update dialogue.question
set
  published_at = $published_at::timestamp,
  edition = edition + 1
where id = $id
