-- How many messages are in the outbox?
-- one row
-- key: –
-- reads: following.outgoing
select count(*)::integer as messages
from following.outgoing
