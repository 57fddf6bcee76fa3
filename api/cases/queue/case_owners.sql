-- Whose are the cases?
-- one row: a list as JSON, with an entry for each application that is an association's
-- key: –
-- reads: answers.association_applications
with owned as (
  select
    application_id as id,
    list(association_id order by association_id) as association_ids
  from answers.association_applications()
  group by application_id
)
select coalesce(to_json(list(owned)), '[]')::varchar as cases
from owned
