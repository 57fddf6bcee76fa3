-- At which revision did a delivery last change the registers? What else changes the database (a saved mapping) does not count.
-- one row
-- key: –
-- reads: deliveries.delivery
select coalesce(max(revision), 0)::integer as revision
from deliveries.delivery
