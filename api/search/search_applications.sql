-- What are the applications called, and where do they stand at the date?
-- one row per application
-- key: id
-- reads: registers.applications, out.application_status
select
  application.id,
  application.association_name as title,
  null::varchar as municipality_name,
  status.status,
  ST_X(ST_Transform(ST_Centroid(application.geometry), 'EPSG:4326', always_xy := true)) as longitude,
  ST_Y(ST_Transform(ST_Centroid(application.geometry), 'EPSG:4326', always_xy := true)) as latitude
from registers.applications as application
left join out.application_status as status
  on status.application_id = application.id
  and status.from_date <= $as_of::date
  and $as_of::date < status.to_date
order by
  application.association_name,
  application.id
