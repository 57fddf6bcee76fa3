-- Which versions of a layer can be read, each with its data?
-- one row per version that is published or superseded, of a layer that is published now
-- key: number
-- reads: catalogue.layer_version, catalogue.layer_data
select
  version.number,
  version.description,
  version.as_of,
  strftime(version.issued_at, '%Y-%m-%dT%H:%M:%SZ') as issued_at,
  strftime(version.published_at, '%Y-%m-%dT%H:%M:%SZ') as published_at,
  layer_data.id as data_id,
  layer_data.kind,
  layer_data.file_sha256,
  layer_data.crs,
  layer_data.geometry_kind,
  layer_data.rows::integer as rows,
  layer_data.west,
  layer_data.south,
  layer_data.east,
  layer_data.north,
  layer_data.columns
from catalogue.layer_version as version
join catalogue.layer_data as layer_data
  on layer_data.id = version.data_id
where version.layer_id = $layer_id
  and version.state in ('published', 'superseded')
order by version.number
