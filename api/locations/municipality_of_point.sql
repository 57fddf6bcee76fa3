-- In which municipality does a point lie? A border belongs to the lowest code.
-- one row, or none where no municipality holds it
-- key: code
-- reads: registers.municipalities
select
  code,
  name
from registers.municipalities
where ST_Intersects(geometry, ST_SetCRS(ST_Point($x::double, $y::double), 'EPSG:3006'))
order by code
limit 1
