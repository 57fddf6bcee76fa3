-- The rows that the register shall have again.
create or replace temp view accepted as
select {columns}
from taken_back
where change <> 'added'
