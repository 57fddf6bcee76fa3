-- Is there such a delivery, and was it applied?
-- one row, or none
-- key: id
-- reads: deliveries.delivery
select id
from deliveries.delivery
where delivery.id = $delivery_id
  and delivery.outcome = 'applied'
