-- Which columns have the tables of these schemas, and of which type?
-- one row per column
-- key: schema_name, table_name, column_name
-- reads: –
select
  schema_name,
  table_name,
  column_name,
  data_type
from duckdb_columns()
where schema_name in ('registers', 'out')
order by
  schema_name,
  table_name,
  column_index
