-- How far is it from an area to each of the projects near it?
-- one row per area and project that lies no farther than the twentieth nearest, roughly
-- key: area_id, project_id
-- reads: out.shortage_area, out.backbone_geometry
-- Exact distances between surfaces and lines are dear, and nearly always a near project decides; where none of the near
-- ones is under way, answers.nearest_backbone measures. First the cheap distance from one point of the area: the exact
-- one is shorter by at most the area's reach from that point, so within the limit no project is missed.
with
area_reaches as (
  select
    id as area_id,
    point_on_surface,
    sqrt(
      power(greatest(ST_X(point_on_surface) - ST_XMin(geometry), ST_XMax(geometry) - ST_X(point_on_surface)), 2)
      + power(greatest(ST_Y(point_on_surface) - ST_YMin(geometry), ST_YMax(geometry) - ST_Y(point_on_surface)), 2)
    ) as reach_m
  from out.shortage_area
),
from_points as (
  select
    area.area_id,
    backbone.project_id,
    backbone.part,
    area.reach_m,
    ST_Distance(area.point_on_surface, backbone.geometry) as from_point_m
  from area_reaches as area
  cross join out.backbone_geometry as backbone
),
ranked as (
  select
    area_id,
    min(from_point_m) as from_point_m,
    row_number() over (partition by area_id order by min(from_point_m)) as place
  from from_points
  group by
    area_id,
    project_id
),
limits as (
  select
    area_id,
    max(from_point_m) as limit_m
  from ranked
  where place <= 20
  group by area_id
),
measured as (
  select
    from_points.area_id,
    from_points.project_id,
    limits.limit_m,
    ST_Distance_GEOS(area.geometry, backbone.geometry) as distance_m
  from from_points
  join limits
    on limits.area_id = from_points.area_id
  join out.shortage_area as area
    on area.id = from_points.area_id
  join out.backbone_geometry as backbone
    on backbone.project_id = from_points.project_id
    and backbone.part = from_points.part
  where from_points.from_point_m - from_points.reach_m <= limits.limit_m
)
select
  area_id,
  project_id,
  min(distance_m) as distance_m
from measured
where distance_m <= limit_m
group by
  area_id,
  project_id
