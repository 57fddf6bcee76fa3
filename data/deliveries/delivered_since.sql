-- How many deliveries changed the registers after a state of the database?
-- one row
-- key: –
-- reads: deliveries.delivery
select count(*)::integer as deliveries
from deliveries.delivery
where revision > $revision::bigint
