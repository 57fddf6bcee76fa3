-- Where is the ground of an application?
-- one row, or none where no such application is known
-- key: –
-- reads: registers.applications
select ST_AsGeoJSON(ST_Transform(geometry, 'EPSG:4326', always_xy := true)) as geometry
from registers.applications
where id = $id
