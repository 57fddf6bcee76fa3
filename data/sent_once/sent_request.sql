-- What is known of a request that was sent under this key?
-- one row, or none where it is new
-- key: –
-- reads: cases.sent_once
select
  body_hash,
  status,
  answer
from cases.sent_once
where key_hash = $key_hash
