-- Which deliveries of so long ago rejected rows?
-- one row per delivery
-- key: id
-- reads: deliveries.delivery
select id
from deliveries.delivery
where rejected > 0
  and delivery.delivered_at < $delivered_before::timestamp
order by id
