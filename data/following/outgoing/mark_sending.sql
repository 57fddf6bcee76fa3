-- A message is on its way.
-- one row: the message
-- key: key
-- reads: following.outgoing
update following.outgoing
set
  sending_since = $now::timestamp,
  tries = tries + 1,
  next_try_at = null
where key = $key
