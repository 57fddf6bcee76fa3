-- How much news is there of the object that one follower has?
-- one row
-- key: –
-- reads: what the file in its place reads
select count(*)::integer as news
from ({news}) as found
where list_contains(found.concerns, $object)
