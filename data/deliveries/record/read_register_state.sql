-- How current is a register, and how many rows has it?
-- one row, or none before its first delivery
-- key: –
-- reads: deliveries.register_state
select
  data_as_of,
  rows
from deliveries.register_state
where register = $register
