-- How many rows does a part have, and how long is the longest text of each of its fields?
-- one row
-- key: none
-- reads: the part's relation
select
  count(*)::integer as rows,
  [{longest}]::integer[] as longest
from ({relation})
