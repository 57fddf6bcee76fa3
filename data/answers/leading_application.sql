-- Which application says most of an area at a date: the live one that has come furthest, else the one that ended last?
-- one row per area that an application meeting rule 3 has a status in
-- key: area_id
-- reads: out.application_cover, out.application_status
create or replace macro answers.leading_application(as_of) as table
with
standing as (
  select
    cover.area_id,
    status.application_id,
    status.status,
    status.from_date,
    -- Live before ended; among the live the furthest in the life cycle, among the ended the latest.
    row_number() over (
      partition by cover.area_id
      order by
        status.is_live desc,
        case when status.is_live then status.life_cycle_order end desc,
        status.from_date desc,
        status.application_id
    ) as place
  from out.application_cover as cover
  join out.application_status as status
    on status.application_id = cover.application_id
  where status.from_date <= as_of
    and as_of < status.to_date
)
select
  area_id,
  application_id as leading_application_id,
  status as leading_application_status,
  from_date as leading_application_since
from standing
where place = 1
