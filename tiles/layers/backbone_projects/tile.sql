-- Which backbone routes run through a tile?
-- one row: the tile in base64, null when there is nothing in it
-- key: none
-- reads: registers.backbone_projects
-- Lines have no neighbours to part from: each is simplified alone, by half a pixel, up to zoom 11.
with
routes as (
  select
    project.id,
    project.name,
    case
      when $z::integer < 12 then ST_Simplify(project.geometry_3857::geometry, 4 / $units_per_m::double)
      else project.geometry_3857::geometry
    end as route
  from registers.backbone_projects as project
  where ST_XMax(project.geometry_3857) >= $west::double - $margin_m::double
    and ST_XMin(project.geometry_3857) <= $east::double + $margin_m::double
    and ST_YMax(project.geometry_3857) >= $south::double - $margin_m::double
    and ST_YMin(project.geometry_3857) <= $north::double + $margin_m::double
),
features as materialized (
  select
    routes.id,
    routes.name,
    answers.tile_geometry(
      routes.route, ST_XMin(routes.route), ST_YMin(routes.route), ST_XMax(routes.route), ST_YMax(routes.route),
      $west, $south, $east, $north
    ) as geometry
  from routes
  order by routes.id
)
select base64(ST_AsMVT(features, 'backbone-projects', 4096, 'geometry')) as tile
from features
where not ST_IsEmpty(geometry)
having count(*) > 0
