-- Does a row that is to be taken back lie among those that the register was filled with?
-- one row
-- key: –
-- reads: the rows that the register was filled with, taken_back
select count(*)::integer as touched
from {filled_with} as existing
where exists (select 1 from taken_back where {same_key_taken_back})
