-- When did a shortage area first change its status, after it was listed?
-- one row
-- key: –
-- reads: answers.status_changes
select min(change.date) as first_on
from answers.status_changes($passed_m::integer, $share_pct::integer) as change
where change.date <= $to::date
