-- How would the engine alone make a table of the file, with the places in EPSG:3006?
-- one row per line of the file
-- key: –
-- reads: the file
create table addresses as
select
  *,
  ST_Transform(ST_Point(longitude, latitude), 'EPSG:4326', 'EPSG:3006', always_xy := true) as position
from read_csv({file})
