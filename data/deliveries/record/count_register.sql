-- How many rows has the register?
-- one row
-- key: –
-- reads: {register}
select count(*)::integer as rows
from {register}
