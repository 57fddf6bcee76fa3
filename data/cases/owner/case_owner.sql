-- Is there this application, and whose is it?
-- one row, or none where no such application is known
-- key: application_id
-- reads: registers.applications, answers.association_applications
select
  application.id as application_id,
  application.granted_sek::double as granted_sek,
  coalesce(
    (
      select list(owned.association_id order by owned.association_id)
      from answers.association_applications() as owned
      where owned.application_id = $application_id
    ),
    []
  ) as association_ids
from registers.applications as application
where application.id = $application_id
