-- How would the engine alone make a table of the file?
-- one row per line of the file
-- key: –
-- reads: the file
create table addresses as
select
  *,
  ST_Point(easting, northing) as position
from read_csv({file})
