-- How do the accepted rows differ from an empty register?
-- one row
-- key: –
-- reads: accepted
select
  count(*)::integer as added,
  0 as missing,
  0 as changed,
  0 as unchanged
from accepted
