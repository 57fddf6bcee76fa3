-- Messages that were sent or given up go after ninety days.
-- one row per such message
-- key: key
-- reads: following.outgoing
delete from following.outgoing
where coalesce(sent_at, given_up_at) < $before::timestamp
