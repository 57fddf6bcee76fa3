-- Which sources are registered, by whom, and how many layers has each in which state?
-- one row per source: all, or the one with this id
-- key: id
-- reads: catalogue.source, catalogue.source_layer, accounts.organisation
with counted as (
  select
    source_id,
    count(*) filter (where state = 'offered')::integer as offered,
    count(*) filter (where state = 'approved')::integer as approved,
    count(*) filter (where state = 'left_out')::integer as left_out,
    count(*) filter (where state = 'gone')::integer as gone,
    count(*) filter (where coalesce(looked_problem, problem) is not null)::integer as with_problem
  from catalogue.source_layer
  group by source_id
)
select
  source.id,
  source.organisation_id,
  organisation.name as organisation_name,
  source.title,
  source.kind,
  source.address,
  source.metadata_kind,
  source.metadata_address,
  source.schedule,
  coalesce(counted.offered, 0) as offered,
  coalesce(counted.approved, 0) as approved,
  coalesce(counted.left_out, 0) as left_out,
  coalesce(counted.gone, 0) as gone,
  coalesce(counted.with_problem, 0) as with_problem,
  source.problems,
  strftime(source.created_at, '%Y-%m-%dT%H:%M:%SZ') as created_at,
  strftime(source.refreshed_at, '%Y-%m-%dT%H:%M:%SZ') as refreshed_at
from catalogue.source
left join counted
  on counted.source_id = source.id
left join accounts.organisation
  on organisation.id = source.organisation_id
where $id is null or source.id = $id
order by source.title, source.id
