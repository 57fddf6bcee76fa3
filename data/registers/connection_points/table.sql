-- Where can an area's local net join the backbone?
-- one row per point
-- key: id
-- x and y in EPSG:3006, metres.
create or replace table registers.connection_points (
  id varchar not null,
  project_id varchar not null,
  kind varchar,
  in_service_from date,
  x double not null,
  y double not null
)
