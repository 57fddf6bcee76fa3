-- Which columns does a table macro answer with, and of which type?
-- one row per column
-- key: column_name
-- reads: –
select
  column_name,
  column_type as data_type
from (describe select * from {call})
