-- What is each feature of a part as GeoJSON (RFC 7946)?
-- one row per feature, in the order of the layer's relation
-- key: none
-- reads: the part's relation
select '{"type":"Feature","id":' || feature_id || ',"properties":' || json_object({properties}) || ',"geometry":' || coalesce({place}, 'null') || '}' as feature
from ({relation}) as feature
