-- Which is the register's latest date that is not after today?
-- one row
-- key: –
-- reads: {register}
select max({column}) as latest
from {register}
where {column} <= $today::date
