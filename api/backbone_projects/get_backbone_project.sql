-- Where does a backbone project run?
-- one row, or none where no such project is known
-- key: –
-- reads: registers.backbone_projects
select ST_AsGeoJSON(ST_Transform(geometry, 'EPSG:4326', always_xy := true)) as geometry
from registers.backbone_projects
where id = $id
