-- What does a register say under this key?
-- one row, or none where it has no such row
-- key: –
-- reads: the register
select
  {record} as record,
  ST_AsGeoJSON({geometry}) as geometry_3006,
  ST_AsGeoJSON(ST_Transform({geometry}, 'EPSG:4326', always_xy := true)) as geometry,
  sha256({record} || hex(ST_AsWKB({geometry})::blob)) as fingerprint
from {register} as record
where {key}::varchar = $key
