-- The rows as the register keeps them, even those whose parent is gone: a full delivery may drop it afterwards.
-- A fault would be one of the random region, so a faulty row stops the test.
insert into {register} ({columns})
with
loaded as (
  {load}
)
select {columns}
from loaded
where case when faults is null then true else error('A row of the region is faulty: ' || faults) end
