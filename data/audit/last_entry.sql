-- Which entry is the last of the log?
-- one row, or none
-- key: number
-- reads: audit.entry
select
  number,
  hash
from audit.entry
order by number desc
limit 1
