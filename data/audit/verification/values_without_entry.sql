-- Which personal values belong to no entry?
-- one row per number that has no entry
-- key: number
-- reads: audit.personal_value, audit.entry
select distinct personal_value.entry_number as number
from audit.personal_value
anti join audit.entry
  on entry.number = personal_value.entry_number
order by number
limit 1000
