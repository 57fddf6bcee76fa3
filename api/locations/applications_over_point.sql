-- Which applications' ground holds a point?
-- one row per application
-- key: id
-- reads: registers.applications
select id
from registers.applications
where ST_Intersects(geometry, ST_SetCRS(ST_Point($x::double, $y::double), 'EPSG:3006'))
order by id
