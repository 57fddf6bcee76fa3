-- Which tables and views has the database?
-- one row per table or view
-- key: schema_name, table_name
-- reads: –
select
  table_schema as schema_name,
  table_name
from information_schema.tables
where table_catalog = $catalogue
  and table_schema not in ('information_schema', 'pg_catalog')
order by
  table_schema,
  table_name
