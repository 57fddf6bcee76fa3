-- Which number does the next delivery get?
-- one row
-- key: –
-- reads: deliveries.delivery
select (coalesce(max(id), 0) + 1)::integer as id
from deliveries.delivery
