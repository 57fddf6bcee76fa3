-- Which database is this, and how far has its schema come?
-- one row
-- key: –
-- reads: main.database_state
select
  database_id,
  schema_version,
  pipeline_hash,
  demo
from main.database_state
