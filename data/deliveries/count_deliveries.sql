-- How many deliveries have there been, refused ones included?
-- one row
-- key: –
-- reads: deliveries.delivery
select count(*)::integer as deliveries
from deliveries.delivery
