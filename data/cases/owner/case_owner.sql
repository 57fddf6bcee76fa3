-- Is there this application, and whose is it?
-- one row, or none where no such application is known
-- key: application_id
-- reads: registers.applications, accounts.association, answers.association_applications
select
  application.id as application_id,
  application.granted_sek::double as granted_sek,
  coalesce(
    (
      select list(association.id order by association.id)
      from answers.association_applications() as owned
      inner join accounts.association as association
        on association.id = owned.association_id
      where owned.application_id = application.id
    ),
    []
  ) as association_ids
from registers.applications as application
where application.id = $application_id
