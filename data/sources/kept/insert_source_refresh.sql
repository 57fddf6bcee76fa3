-- Keeps what a refreshing came to: each thing that is wrong with layers once, with those that it is wrong with.
-- one row: the refreshing
-- key: source_id, refreshed_at
-- reads: catalogue.source_layer
with problems as (
  select
    title,
    concat_ws(' ', looked_problem, problem) as problem
  from catalogue.source_layer
  where source_id = $source_id and state <> 'left_out' and coalesce(looked_problem, problem) is not null
),
shared as (
  select
    problem,
    list(title order by title) as layers
  from problems
  group by problem
)
insert into catalogue.source_refresh (source_id, refreshed_at, approved, problems, layer_problems)
select
  $source_id,
  $now::timestamp,
  $approved::integer,
  $problems,
  coalesce(
    (select to_json(list({problem: problem, layers: layers} order by problem))::varchar from shared),
    '[]'
  )
