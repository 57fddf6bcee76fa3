-- Which applications are being prepared, and what has become of them?
-- one row per draft: all, or the one with this id
-- key: id
-- reads: cases.draft, accounts.association, accounts.account, accounts.role_grant, registers.applications
select
  draft.id,
  draft.association_id,
  coalesce(association.name, '') as association_name,
  draft.title,
  draft.content,
  draft.journal_number,
  exists (
    select 1
    from registers.applications as application
    where application.id = draft.journal_number
  ) as has_joined,
  draft.geometry is not null as has_area,
  draft.edition,
  strftime(draft.created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  strftime(draft.changed_at, '%Y-%m-%dT%H:%M:%SZ') as changed_at,
  changer.name as changed_by_name,
  array(
    select role_grant.association_id
    from accounts.role_grant
    where role_grant.account_id = draft.changed_by
      and role_grant.association_id is not null
  ) as changer_associations,
  case when $id::varchar is not null
    then ST_AsGeoJSON(ST_Transform(draft.geometry, 'EPSG:4326', always_xy := true))
  end as geometry
from cases.draft as draft
left join accounts.association as association
  on association.id = draft.association_id
left join accounts.account as changer
  on changer.id = draft.changed_by
where $id::varchar is null
   or draft.id = $id::varchar
order by
  draft.changed_at desc,
  draft.id
