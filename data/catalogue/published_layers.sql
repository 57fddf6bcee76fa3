-- Which layers are published now, by whom, and with which data?
-- one row per layer with a published version
-- key: layer_id
-- reads: catalogue.layer, catalogue.layer_version, catalogue.layer_data, catalogue.publisher, accounts.organisation
select
  layer.id as layer_id,
  layer.organisation_id,
  organisation.name as organisation_name,
  publisher.publisher_type,
  publisher.homepage,
  publisher.email,
  version.number,
  version.description,
  version.as_of,
  strftime(first_version.issued_at, '%Y-%m-%dT%H:%M:%SZ') as first_issued_at,
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
from catalogue.layer as layer
join catalogue.layer_version as version
  on version.layer_id = layer.id
  and version.state = 'published'
join catalogue.layer_data as layer_data
  on layer_data.id = version.data_id
left join (
  select
    layer_id,
    min(issued_at) as issued_at
  from catalogue.layer_version
  group by layer_id
) as first_version
  on first_version.layer_id = layer.id
left join accounts.organisation as organisation
  on organisation.id = layer.organisation_id
left join catalogue.publisher as publisher
  on publisher.organisation_id = layer.organisation_id
order by layer.id
