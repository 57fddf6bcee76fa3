-- How many subscriptions are there?
-- one row
-- key: –
-- reads: following.subscription
select count(*)::integer as followers
from following.subscription
