-- What are the municipalities called, and where do they lie?
-- one row per municipality
-- key: id
-- reads: registers.municipalities
select
  code as id,
  name as title,
  null::varchar as municipality_name,
  null::varchar as status,
  ST_X(ST_Transform(ST_Centroid(geometry), 'EPSG:4326', always_xy := true)) as longitude,
  ST_Y(ST_Transform(ST_Centroid(geometry), 'EPSG:4326', always_xy := true)) as latitude
from registers.municipalities
order by
  name,
  code
