-- The rows as read, with every column of the exchange format: those that the file lacks are empty.
create or replace temp view staged as
select
  line,
  row_problem,
  {columns}
from {rows}
