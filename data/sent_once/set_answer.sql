update cases.sent_once
set
  status = $status,
  answer = $answer
where key_hash = $key_hash
