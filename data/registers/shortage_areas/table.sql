-- Which shortage areas does the list hold?
-- one row per area
-- key: id
-- municipality_code as delivered: out.shortage_area fills what is missing.
create or replace table registers.shortage_areas (
  id varchar not null,
  name varchar not null,
  municipality_code varchar,
  listed_from date,
  listed_to date,
  geometry geometry('EPSG:3006') not null,
  geometry_3857 geometry('EPSG:3857') not null
)
