-- The same where nothing was rejected and no key repeated: every row, without looking for it twice.
create or replace temp view accepted as
select {columns}
from loaded
