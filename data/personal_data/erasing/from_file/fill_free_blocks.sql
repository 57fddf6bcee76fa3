create table accounts.filling as
select uuid() as noise
from range({uuids_that_fill_it});
checkpoint;
drop table accounts.filling;
checkpoint
