update dialogue.question
set
  result = $result,
  result_at = $result_at::timestamp,
  edition = edition + 1
where id = $id
