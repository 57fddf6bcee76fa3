-- For which organisations and associations can there be a role?
-- one row per organisation or association
-- key: kind, id
-- reads: accounts.organisation, accounts.association
select
  'organisation' as kind,
  organisation.id
from accounts.organisation as organisation
union all
select
  'association' as kind,
  association.id
from accounts.association as association
order by
  kind,
  id
