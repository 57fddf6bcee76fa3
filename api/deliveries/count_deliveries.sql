-- How many deliveries do the filters let through?
-- one row
-- key: –
-- reads: deliveries.delivery
select count(*)::integer as total
from deliveries.delivery
where ($register::varchar is null or register = $register)
  and ($outcome::varchar is null or outcome = $outcome)
