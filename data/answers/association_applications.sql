-- Which applications are an association's?
-- one row per association and application
-- key: association_id, application_id
-- reads: accounts.association, registers.applications
-- By the number of an association that has one; only without one by its name, which two may share.
create or replace macro answers.association_applications() as table
with association_key as (
  select
    id,
    -- The last ten: in front of them some write the century.
    right(regexp_replace(association_number, '\D', '', 'g'), 10) as digits,
    lower(trim(name)) as name
  from accounts.association
),
application_key as (
  select
    id,
    right(regexp_replace(association_number, '\D', '', 'g'), 10) as digits,
    lower(trim(association_name)) as name
  from registers.applications
)
select
  association_key.id as association_id,
  application_key.id as application_id
from association_key
inner join application_key
  on application_key.digits = association_key.digits
union all
select
  association_key.id as association_id,
  application_key.id as application_id
from association_key
inner join application_key
  on application_key.name = association_key.name
where association_key.digits is null
  -- One that has the number of another association is that one's, whatever both are called.
  and not exists (
    select numbered.id
    from association_key as numbered
    where numbered.digits = application_key.digits
  )
