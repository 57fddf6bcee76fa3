-- What a delivery changed goes into the history before the rows are replaced: each row as it was, of an added one its key.
insert into {history} (delivery_id, change, {columns})
select
  $delivery_id::integer,
  change,
  {columns_before}
from ({differences}) as differences
