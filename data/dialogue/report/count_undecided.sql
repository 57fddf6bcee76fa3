-- How many reports has nobody decided yet?
-- one row
-- key: –
-- reads: dialogue.report
select count(*)::integer as total
from dialogue.report
where report.state not in ('accepted', 'declined')
