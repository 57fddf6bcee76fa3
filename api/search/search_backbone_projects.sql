-- What are the backbone projects called, and where do they stand at the date?
-- one row per project
-- key: id
-- reads: registers.backbone_projects, out.backbone_status
-- The position is inner: only for callers who see the backbone's geometry.
select
  project.id,
  project.name as title,
  null::varchar as municipality_name,
  status.status,
  ST_X(ST_Transform(ST_Centroid(project.geometry), 'EPSG:4326', always_xy := true)) as longitude,
  ST_Y(ST_Transform(ST_Centroid(project.geometry), 'EPSG:4326', always_xy := true)) as latitude
from registers.backbone_projects as project
left join out.backbone_status as status
  on status.project_id = project.id
  and status.from_date <= $as_of::date
  and $as_of::date < status.to_date
order by
  project.name,
  project.id
