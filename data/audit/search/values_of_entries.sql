-- Which personal values of these entries are still kept?
-- one row per value
-- key: entry_number, side, field
-- reads: audit.personal_value
select
  entry_number,
  side,
  field,
  salt,
  value,
  account_id
from audit.personal_value
where entry_number in (select unnest($numbers)::integer)
order by
  entry_number,
  side,
  field
