-- Remembers until when each follower has been told.
-- one row per subscription whose time has come
-- key: id
-- reads: following.subscription
update following.subscription
set told_until = case pace when 'at_once' then $now::timestamp when 'daily' then $daily::timestamp else $weekly::timestamp end
where paused_because is null
  and told_until < case pace when 'at_once' then $now::timestamp when 'daily' then $daily::timestamp else $weekly::timestamp end
