update deliveries.delivery
set reason = null
where reason is not null
  and delivered_at < $delivered_before::timestamp
