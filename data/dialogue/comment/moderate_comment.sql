update dialogue.comment
set
  state = $state,
  hidden_because = $hidden_because,
  answer = $answer,
  moderated_at = $moderated_at::timestamp,
  moderated_by = $moderated_by,
  answered_at = $answered_at::timestamp,
  answered_by = $answered_by,
  edition = edition + 1
where id = $id
