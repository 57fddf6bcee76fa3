-- Messages that the receiving server has taken.
-- one row per message
-- key: key
-- reads: following.outgoing
update following.outgoing
set
  sent_at = $now::timestamp,
  sending_since = null,
  next_try_at = null,
  problem = null
where list_contains($keys::varchar[], key)
  and sent_at is null
