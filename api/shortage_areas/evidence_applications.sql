-- Which applications that meet rule 3 for the area stand where at the date?
-- one row per application that has a status
-- key: id
-- reads: out.application_cover, out.application_status, registers.applications
select
  application.id,
  application.association_name,
  application.association_number,
  application.applied_sek,
  application.granted_sek,
  status.status,
  status.from_date as status_since,
  status.is_live,
  cover.addresses as addresses_covered,
  cover.shared_m2
from out.application_cover as cover
join out.application_status as status
  on status.application_id = cover.application_id
join registers.applications as application
  on application.id = cover.application_id
where cover.area_id = $id
  and status.from_date <= $as_of::date
  and $as_of::date < status.to_date
order by application.id
