-- How many rows did a delivery add, change and remove?
-- one row
-- key: –
-- reads: the changes
select
  count(case when change = 'added' then 1 end)::integer as added,
  count(case when change = 'changed' then 1 end)::integer as changed,
  count(case when change = 'removed' then 1 end)::integer as removed
from {changes}
