-- What has the association been asked to add to its application?
-- one row per supplement: all of an application, or the one with this id
-- key: id
-- reads: cases.supplement, accounts.account, accounts.role_grant
select
  supplement.id,
  supplement.application_id,
  supplement.what,
  supplement.due_on,
  strftime(supplement.asked_at, '%Y-%m-%dT%H:%M:%SZ') as asked_at,
  supplement.asked_by,
  asker.name as asked_by_name,
  supplement.answer,
  strftime(supplement.answered_at, '%Y-%m-%dT%H:%M:%SZ') as answered_at,
  supplement.answered_by,
  answerer.name as answered_by_name,
  array(
    select role_grant.association_id
    from accounts.role_grant
    where role_grant.account_id = supplement.answered_by
      and role_grant.association_id is not null
  ) as answerer_associations,
  supplement.outcome,
  strftime(supplement.closed_at, '%Y-%m-%dT%H:%M:%SZ') as closed_at,
  supplement.closed_by,
  closer.name as closed_by_name,
  supplement.edition
from cases.supplement as supplement
left join accounts.account as asker
  on asker.id = supplement.asked_by
left join accounts.account as answerer
  on answerer.id = supplement.answered_by
left join accounts.account as closer
  on closer.id = supplement.closed_by
where supplement.application_id = $application_id
  and ($id::varchar is null or supplement.id = $id::varchar)
order by
  supplement.asked_at desc,
  supplement.rowid desc
