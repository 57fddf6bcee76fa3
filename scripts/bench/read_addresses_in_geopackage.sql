-- How would the engine alone make a table of a GeoPackage?
-- one row per feature of the file
-- key: –
-- reads: the file
create table addresses as
select *
from st_read({file})
