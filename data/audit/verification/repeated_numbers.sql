-- Which numbers do several entries have?
-- one row per number
-- key: number
-- reads: audit.entry
select number
from audit.entry
group by number
having count(*) > 1
order by number
limit 1000
