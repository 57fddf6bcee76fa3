-- Which versions has each layer had in public?
-- one row per version that was published at some time
-- key: layer_id, number
-- reads: catalogue.layer_version, catalogue.layer_data
select
  version.layer_id,
  version.number,
  (version.description ->> '$.classification.k')::integer as k,
  json_object(
    'licence', version.description -> '$.licence',
    'attribution', version.description -> '$.attribution',
    'permission', version.description -> '$.permission'
  )::varchar as terms,
  version.state,
  version.as_of,
  strftime(version.issued_at, '%Y-%m-%dT%H:%M:%SZ') as issued_at,
  strftime(version.published_at, '%Y-%m-%dT%H:%M:%SZ') as published_at,
  strftime(version.ended_at, '%Y-%m-%dT%H:%M:%SZ') as ended_at,
  layer_data.rows::integer as rows
from catalogue.layer_version as version
join catalogue.layer_data as layer_data
  on layer_data.id = version.data_id
where version.number is not null
  and version.state in ('published', 'superseded')
order by
  version.layer_id,
  version.number desc
