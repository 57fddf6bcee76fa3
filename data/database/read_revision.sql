-- Which revision is committed?
-- one row
-- key: –
-- reads: main.database_state
select revision::integer as revision
from main.database_state
