-- Has this file been prepared before?
-- one row
-- key: –
-- reads: –
select count(*) > 0 as has_state
from information_schema.tables
where table_schema = 'main'
  and table_name = 'database_state'
