-- Which areas has the account judged, or withdrawn a judgement of?
-- one row per assessment
-- key: id
-- reads: cases.assessment
select
  id,
  area_id,
  status,
  reason,
  "function",
  made_by = $account_id as is_made_by_them,
  strftime(assessment.made_at, '%Y-%m-%dT%H:%M:%SZ') as made_at,
  case when withdrawn_by = $account_id then withdrawn_because end as withdrawn_because,
  strftime(assessment.withdrawn_at, '%Y-%m-%dT%H:%M:%SZ') as withdrawn_at
from cases.assessment
where made_by = $account_id
   or withdrawn_by = $account_id
order by
  assessment.made_at,
  id
