-- How many rows share their key with another, and how many merge into one alike?
-- one row
-- key: –
-- reads: repeated
select
  count(*)::integer as repeated,
  count(case when rows_with_key = rows_alike and place > 1 then 1 end)::integer as merged
from repeated
