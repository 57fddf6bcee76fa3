-- What was judged of each area, as it holds at a date?
-- one row per area with an assessment of that date or before that is not withdrawn: the latest of them
-- key: area_id
-- reads: cases.assessment
select
  id,
  area_id,
  status,
  reason,
  "function",
  strftime(assessment.assessed_on, '%Y-%m-%d') as assessed_on,
  strftime(assessment.made_at, '%Y-%m-%dT%H:%M:%SZ') as made_at
from cases.assessment
where withdrawn_at is null
  and assessment.assessed_on <= $as_of::date
qualify
  row_number() over (partition by area_id order by assessment.assessed_on desc, assessment.made_at desc, id) = 1
order by area_id
