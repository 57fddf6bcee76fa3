-- Which deliveries of a register were applied, and what is known of what they changed?
-- one row per applied delivery
-- key: id
-- reads: deliveries.delivery
select
  id,
  has_history,
  changed + removed + unchanged = 0 as began_empty
from deliveries.delivery
where register = $register
  and outcome = 'applied'
order by id
