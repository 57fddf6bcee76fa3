-- What has been judged of an area?
-- one row per assessment: of this area, or the one with this id
-- key: id
-- reads: cases.assessment
select
  id,
  area_id,
  status,
  reason,
  "function",
  withdrawn_because,
  strftime(assessed_on, '%Y-%m-%d') as assessed_on,
  strftime(made_at, '%Y-%m-%dT%H:%M:%SZ') as made_at,
  strftime(withdrawn_at, '%Y-%m-%dT%H:%M:%SZ') as withdrawn_at
from cases.assessment
where area_id = $area_id
   or id = $id
order by
  (assessment.withdrawn_at is not null),
  assessment.assessed_on desc,
  assessment.made_at desc,
  id
