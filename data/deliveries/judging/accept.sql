-- The rows that the register shall have from this delivery: neither rejected nor the later of two alike.
create or replace temp view accepted as
select {columns}
from loaded
where not exists (select 1 from rejected where rejected.line = loaded.line)
  and not exists (select 1 from repeated where repeated.line = loaded.line and repeated.place > 1)
