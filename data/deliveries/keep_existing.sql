-- In mode update, the rows that the delivery says nothing of stay as they are.
create or replace temp table kept as
select {columns}
from {register} as existing
where not exists (select 1 from accepted as incoming where {same_key})
