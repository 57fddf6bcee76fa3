-- Which columns have the tables whose rows change in place, and of which type?
-- one row per column
-- key: schema_name, table_name, column_name
-- reads: –
select
  schema_name,
  table_name,
  column_name,
  data_type
from duckdb_columns()
where schema_name in ('deliveries', 'accounts', 'audit', 'catalogue')
order by
  schema_name,
  table_name,
  column_index
