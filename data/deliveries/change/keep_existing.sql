-- The rows that the delivery says nothing of.
create or replace temp table kept as
select {columns}
from {register} as existing
where not {is_spoken_of}
