-- How many rows has a register, and until which date does it describe the world?
-- one row per register that was ever delivered
-- key: register
-- reads: deliveries.register_state
select
  register,
  rows,
  data_as_of
from deliveries.register_state
order by register
