-- Which layers were published, renewed or withdrawn that nobody has been told of? Those that everybody may see; of one that was withdrawn only its id is told.
-- one row per version and what became of it
-- key: key
-- reads: catalogue.layer_version, following.news
with happened as (
  select
    case when number = 1 then 'layer_published' else 'layer_renewed' end as kind,
    layer_id,
    number,
    published_at as happened_at,
    to_json(
      {
        'number': number,
        'title': { 'sv': description ->> '$.title.sv', 'en': description ->> '$.title.en' }
      }
    ) as facts
  from catalogue.layer_version
  where number is not null
    and published_at is not null
    and state in ('published', 'superseded')
    and (description ->> '$.classification.k')::integer = 0
  union all
  select
    'layer_withdrawn' as kind,
    layer_id,
    number,
    ended_at as happened_at,
    to_json({ 'number': number }) as facts
  from catalogue.layer_version
  where number is not null
    and ended_at is not null
    and state = 'withdrawn'
    and (description ->> '$.classification.k')::integer = 0
)

select
  happened.kind || ':' || happened.layer_id || ':' || happened.number || ':' || happened.happened_at as key,
  happened.kind,
  'layer' as object_kind,
  happened.layer_id as object_id,
  ['layer:' || happened.layer_id, 'county:'] as concerns,
  true as is_public,
  strftime(happened.happened_at, '%Y-%m-%dT%H:%M:%S.%gZ') as happened_at,
  happened.facts::varchar as facts
from happened
anti join following.news as known
  on known.key = happened.kind || ':' || happened.layer_id || ':' || happened.number || ':' || happened.happened_at
order by
  happened.happened_at,
  key
