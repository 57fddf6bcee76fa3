-- Is any row faulty, and may any key occur twice?
-- one row
-- key: –
-- reads: loaded
-- Keys are compared by their hashes, which is quick. Two keys with one hash would only cause the closer look.
select
  count(faults)::integer as faulty,
  (count(*) - count(distinct hash({key})))::integer as repeated
from loaded
