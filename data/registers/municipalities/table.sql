-- What is each municipality called, and where does it lie?
-- one row per municipality
-- key: code
create or replace table registers.municipalities (
  code varchar not null,
  name varchar not null,
  geometry geometry('EPSG:3006') not null,
  geometry_3857 geometry('EPSG:3857') not null
)
