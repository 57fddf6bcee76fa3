-- Of which data is the file in the folder of rasters?
-- one row per raster
-- key: id
-- reads: catalogue.layer_data
select id
from catalogue.layer_data
where kind = 'raster'
order by id
