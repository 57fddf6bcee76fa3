-- Where do backbone projects stand at a date, and which areas do they reach?
-- one row per project that the filters let through
-- key: id
-- reads: registers.backbone_projects, out.backbone_status, out.backbone_reach
with
at_date as (
  select *
  from out.backbone_status
  where from_date <= $as_of::date
    and $as_of::date < to_date
),
areas as (
  select
    project_id,
    list(area_id order by area_id) as shortage_area_ids
  from out.backbone_reach
  group by project_id
),
described as (
  select
    project.id,
    project.name,
    project.owner,
    project.funding,
    at_date.status,
    at_date.from_date as status_since,
    coalesce(at_date.is_under_way, false) as is_under_way,
    coalesce(areas.shortage_area_ids, []) as shortage_area_ids
  from registers.backbone_projects as project
  left join at_date
    on at_date.project_id = project.id
  left join areas
    on areas.project_id = project.id
)
select *
from described
where ($id::varchar is null or id = $id)
  and ($status::varchar is null or status = $status)
  and ($is_under_way::boolean is null or is_under_way = $is_under_way)
  and (
    $q::varchar is null
    or contains(strip_accents(lower(concat_ws(chr(31), name, owner, funding))), strip_accents(lower($q)))
    or contains(lower(id), lower($q))
  )
order by id
