-- Which fibre associations are known here, who is in them, and which applications are theirs?
-- one row per association: all, or the one with this id
-- key: id
-- reads: accounts.association, accounts.role_grant, accounts.invitation, answers.association_applications
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
      from answers.association_applications() as application_of
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
