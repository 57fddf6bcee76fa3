-- How many rows break the rule of a check?
-- one row
-- key: –
-- reads: what the check reads
select count(*)::integer as rows
from ({check}) as broken
-- Not every check asks for the day, and an engine refuses a parameter that a statement does not have.
where $today::date is not null
