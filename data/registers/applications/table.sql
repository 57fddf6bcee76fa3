-- Which associations have applied for support, and for which ground?
-- one row per application
-- key: id (journal number)
create or replace table registers.applications (
  id varchar not null,
  association_name varchar not null,
  association_number varchar,
  applied_sek bigint,
  granted_sek bigint,
  geometry geometry('EPSG:3006') not null,
  geometry_3857 geometry('EPSG:3857') not null
)
