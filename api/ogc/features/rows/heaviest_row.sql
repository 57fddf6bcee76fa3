-- How many bytes is a layer's heaviest row at most, written as GeoJSON?
-- one row
-- key: none
-- reads: the layer's relation
select ({weight})::double as bytes
from ({relation})
