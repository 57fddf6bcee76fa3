-- How many rows of a part are found?
-- one row
-- key: none
-- reads: the part's relation
select count(*)::integer as total
from ({relation})
where {condition}
