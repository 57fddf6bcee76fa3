-- Which fibre associations are known here, who is in them, and which applications are theirs?
-- one row per association: all, or the one with this id
-- key: id
-- reads: accounts.association, accounts.role_grant, accounts.invitation, registers.applications
with association_key as (
  select
    id,
    -- The last ten: in front of them some write the century.
    right(regexp_replace(association_number, '\D', '', 'g'), 10) as digits,
    lower(trim(name)) as name
  from accounts.association
  where $id::varchar is null
     or id = $id::varchar
),

application_key as (
  select
    id,
    right(regexp_replace(association_number, '\D', '', 'g'), 10) as digits,
    lower(trim(association_name)) as name
  from registers.applications
),

-- By the number of an association that has one; only without one by its name, which two may share.
application_of as (
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
)

select
  association.id,
  association.name,
  association.association_number,
  strftime(association.created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  (
    select count(distinct role_grant.account_id)::integer
    from accounts.role_grant as role_grant
    where role_grant.association_id = association.id
  ) as people,
  (
    select count(*)::integer
    from accounts.invitation as invitation
    where invitation.association_id = association.id
      and invitation.accepted_at is null
      and invitation.revoked_at is null
      and invitation.expires_at > $now::timestamp
  ) as open_invitations,
  coalesce(
    (
      select list(application_of.application_id order by application_of.application_id)
      from application_of
      where application_of.association_id = association.id
    ),
    []
  ) as applications
from accounts.association as association
where $id::varchar is null
   or association.id = $id::varchar
order by
  lower(association.name),
  association.id
