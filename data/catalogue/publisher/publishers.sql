-- How does each organisation publish?
-- one row per organisation: all, or the one with this id
-- key: organisation_id
-- reads: accounts.organisation, catalogue.publisher
select
  organisation.id as organisation_id,
  coalesce(publisher.has_four_eyes, false) as has_four_eyes,
  publisher.publisher_type,
  publisher.homepage,
  publisher.email
from accounts.organisation as organisation
left join catalogue.publisher as publisher
  on publisher.organisation_id = organisation.id
where $organisation_id::varchar is null
   or organisation.id = $organisation_id::varchar
order by
  lower(organisation.name),
  organisation.id
