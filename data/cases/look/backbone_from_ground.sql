-- How far is it from what somebody drew to the nearest backbone project under way at a date?
-- one row; null when no project is under way
-- key: –
-- reads: out.backbone_geometry, out.backbone_status
with
under_way as (
  select ST_Collect(list(backbone.geometry)) as geometry
  from out.backbone_geometry as backbone
  join out.backbone_status as status
    on status.project_id = backbone.project_id
  where status.is_under_way
    and status.from_date <= $as_of::date
    and $as_of::date < status.to_date
),
measured as (
  select ST_Distance_GEOS(answers.ground_of($geometry), under_way.geometry) as distance_m
  from under_way
)
-- As everywhere: whole metres rounded up, 0 only when they touch.
select
  case
    when distance_m = 0 then 0
    else greatest(1, ceil(round(distance_m, 6)))::integer
  end as nearest_backbone_m
from measured
