-- Which applications belong to these associations?
-- one row per application
-- key: id
-- reads: accounts.association, answers.association_applications
select distinct owned.application_id as id
from answers.association_applications() as owned
inner join accounts.association as association
  on association.id = owned.association_id
where list_contains($association_ids::varchar[], association.id)
order by id
