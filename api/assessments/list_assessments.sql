-- What was judged of the areas listed at a date, beside the status that the rules give?
-- one row per area with an assessment that holds at the date: the latest of that date or before that is not withdrawn
-- key: area_id
-- reads: cases.assessment, answers.shortage_areas_at
with
ranked as (
  select
    *,
    row_number() over (partition by area_id order by assessed_on desc, made_at desc, id) as place
  from cases.assessment
  where withdrawn_at is null
    and assessed_on <= $as_of::date
)
select
  ranked.id,
  ranked.area_id,
  area.name as area_name,
  area.municipality_code,
  area.municipality_name,
  ranked.status,
  area.status as computed_status,
  ranked.status <> area.status as is_different,
  ranked.reason,
  ranked."function",
  strftime(ranked.assessed_on, '%Y-%m-%d') as assessed_on,
  strftime(ranked.made_at, '%Y-%m-%dT%H:%M:%SZ') as made_at
from ranked
inner join answers.shortage_areas_at($as_of::date, $passed_m::integer, $share_pct::integer) as area
  on area.id = ranked.area_id
where ranked.place = 1
  and ($municipality::varchar is null or area.municipality_code = $municipality)
order by
  is_different desc,
  ranked.area_id
