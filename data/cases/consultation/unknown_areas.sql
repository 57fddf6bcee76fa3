-- Which of these ids are of no shortage area?
-- one row per id
-- key: id
-- reads: registers.shortage_areas
select distinct asked.id
from (select unnest($ids::varchar[]) as id) as asked
where asked.id not in (
  select area.id
  from registers.shortage_areas as area
)
order by asked.id
