-- Which versions has a layer, in whichever state?
-- one row per version
-- key: id
-- reads: catalogue.layer_version, catalogue.layer_data
select
  version.number,
  version.state,
  version.as_of,
  strftime(version.issued_at, '%Y-%m-%dT%H:%M:%SZ') as issued_at,
  strftime(version.published_at, '%Y-%m-%dT%H:%M:%SZ') as published_at,
  strftime(version.ended_at, '%Y-%m-%dT%H:%M:%SZ') as ended_at,
  layer_data.rows::integer as rows
from catalogue.layer_version as version
join catalogue.layer_data as layer_data
  on layer_data.id = version.data_id
where version.layer_id = $layer_id
order by
  version.number desc nulls first
