-- Which journal numbers has the register?
-- one row per application
-- key: id
-- reads: registers.applications
select id
from registers.applications
order by id
