update cases.supplement
set
  answer = $answer,
  answered_at = $answered_at::timestamp,
  answered_by = $answered_by,
  edition = edition + 1
where id = $id
