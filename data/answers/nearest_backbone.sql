-- How far is it from each area to the nearest backbone project under way at a date?
-- one row per area
-- key: area_id
-- reads: out.shortage_area, out.backbone_distance, out.backbone_geometry, out.backbone_status
-- Whole metres rounded up, 0 only when they touch, null when no project is under way. Where none of the near ones is under
-- way, the distance to all that are is measured as one.
create or replace macro answers.nearest_backbone(as_of) as table
with
under_way as (
  select project_id
  from out.backbone_status
  where is_under_way
    and from_date <= as_of
    and as_of < to_date
),
near as (
  select
    distance.area_id,
    min(distance.distance_m) as distance_m
  from out.backbone_distance as distance
  join under_way
    on under_way.project_id = distance.project_id
  group by distance.area_id
),
without_near as (
  select
    area.id as area_id,
    area.geometry
  from out.shortage_area as area
  left join near
    on near.area_id = area.id
  where near.area_id is null
),
-- Nothing is put together where every area has a near one, which is nearly always.
whole_backbone as (
  select ST_Collect(list(backbone.geometry)) as geometry
  from out.backbone_geometry as backbone
  join under_way
    on under_way.project_id = backbone.project_id
  where exists (select 1 from without_near)
),
far as (
  select
    without_near.area_id,
    ST_Distance_GEOS(without_near.geometry, whole_backbone.geometry) as distance_m
  from without_near
  cross join whole_backbone
  where exists (select 1 from under_way)
),
distances as (
  select area_id, distance_m from near
  union all
  select area_id, distance_m from far
)
select
  area_id,
  case
    when distance_m = 0 then 0
    else greatest(1, ceil(round(distance_m, 6)))::integer
  end as nearest_backbone_m
from distances
