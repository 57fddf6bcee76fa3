-- How many rows has a register, until which date does it describe the world, and when was it delivered?
-- one row per register that was ever delivered
-- key: register
-- reads: deliveries.register_state, deliveries.delivery
select
  state.register,
  state.rows,
  state.data_as_of,
  strftime(min(delivery.delivered_at), '%Y-%m-%dT%H:%M:%SZ') as first_delivered_at,
  strftime(max(delivery.delivered_at), '%Y-%m-%dT%H:%M:%SZ') as last_delivered_at
from deliveries.register_state as state
left join deliveries.delivery as delivery
  on delivery.register = state.register
  and delivery.outcome = 'applied'
group by
  state.register,
  state.rows,
  state.data_as_of
order by state.register
