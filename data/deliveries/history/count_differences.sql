-- How many rows differ?
-- one row
-- key: –
-- reads: the differences
select count(*)::integer as total
from ({differences}) as differences
where $change::varchar is null
  or change = $change
