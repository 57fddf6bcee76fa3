-- A message that was not taken: when it is tried again, or that it is given up.
-- one row: the message
-- key: key
-- reads: following.outgoing
update following.outgoing
set
  sending_since = null,
  next_try_at = $next_try_at::timestamp,
  given_up_at = $given_up_at::timestamp,
  problem = $problem
where key = $key
