-- Which files are there?
-- one row per file
-- key: id
-- reads: cases.attachment
select id
from cases.attachment
order by id
