-- Which associations does this application belong to?
-- one row per association, none where there is no such application
-- key: id
-- reads: accounts.association, registers.applications
select association.id
from accounts.association as association
inner join registers.applications as application
  -- The same rule as in associations.sql: the last ten digits of the number, and the name only where the association has none.
  on case
       when association.association_number is null
         then lower(trim(association.name)) = lower(trim(application.association_name))
       else right(regexp_replace(association.association_number, '\D', '', 'g'), 10)
            = right(regexp_replace(application.association_number, '\D', '', 'g'), 10)
     end
where application.id = $application_id
order by association.id
