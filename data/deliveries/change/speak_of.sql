-- The rows of the register that the delivery speaks of: those may change or go, and the others stay as they are.
create or replace temp view spoken_of as
select {columns}
from {register} as existing
where {is_spoken_of}
