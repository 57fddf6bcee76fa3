-- How long do applications usually wait, from one step to the next?
-- one row per step that anybody has begun
-- key: step
-- reads: answers.waiting_times
select
  step,
  applications,
  finished,
  quarter_days,
  half_days,
  three_quarters_days
from answers.waiting_times($as_of::date)
order by step
