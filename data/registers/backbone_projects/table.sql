-- Which backbone builds are there, and where do they run?
-- one row per project
-- key: id
create or replace table registers.backbone_projects (
  id varchar not null,
  name varchar not null,
  owner varchar,
  funding varchar,
  geometry geometry('EPSG:3006') not null,
  geometry_3857 geometry('EPSG:3857') not null
)
