-- Which locations could be connected?
-- one row per address
-- key: id
-- x and y are easting and northing in EPSG:3006, metres.
create or replace table registers.addresses (
  id varchar not null,
  municipality_code varchar,
  kind varchar,
  label varchar,
  x double not null,
  y double not null
)
