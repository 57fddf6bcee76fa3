-- How far is it from an area to the projects near it?
-- one row per area and project at most 5 km apart
-- key: area_id, project_id
-- reads: out.shortage_area, out.backbone_geometry
-- Exact distances between surfaces and lines are dear, and nearly always a near one decides; where none near is under
-- way, answers.nearest_backbone measures. First the cheap distance from one point of the area, less its reach from it.
with
area_reaches as (
  select
    id as area_id,
    geometry,
    point_on_surface,
    sqrt(
      power(greatest(ST_X(point_on_surface) - ST_XMin(geometry), ST_XMax(geometry) - ST_X(point_on_surface)), 2)
      + power(greatest(ST_Y(point_on_surface) - ST_YMin(geometry), ST_YMax(geometry) - ST_Y(point_on_surface)), 2)
    ) as reach_m
  from out.shortage_area
),
perhaps_near as (
  select
    area.area_id,
    backbone.project_id,
    area.geometry as area_geometry,
    backbone.geometry as backbone_geometry
  from area_reaches as area
  cross join out.backbone_geometry as backbone
  where ST_Distance(area.point_on_surface, backbone.geometry) - area.reach_m <= 5000
),
measured as (
  select
    area_id,
    project_id,
    ST_Distance_GEOS(area_geometry, backbone_geometry) as distance_m
  from perhaps_near
)
select
  area_id,
  project_id,
  min(distance_m) as distance_m
from measured
where distance_m <= 5000
group by
  area_id,
  project_id
