-- What was on its way when the server died is tried again: whether it was taken nobody knows.
-- one row per such message
-- key: key
-- reads: following.outgoing
update following.outgoing
set
  sending_since = null,
  next_try_at = $now::timestamp
where sending_since is not null
  and sent_at is null
