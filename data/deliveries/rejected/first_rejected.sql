-- Which rows were rejected, and why?
-- one row per rejected row, the first of them
-- key: line
-- reads: rejected
select
  line::integer as line,
  reason
from rejected
order by line
limit $limit::integer
