-- What has become of the published layers: which versions were published when, and which were withdrawn?
-- one row per version that was public at some time
-- key: layer_id, number
-- reads: catalogue.layer, catalogue.layer_version, accounts.organisation
select
  version.layer_id,
  version.number,
  version.state,
  coalesce(version.description ->> '$.title.sv', '') as title,
  coalesce(version.description ->> '$.abstract.sv', '') as abstract,
  (version.description ->> '$.classification.k')::integer as k,
  coalesce(organisation.name, layer.organisation_id) as publisher,
  strftime(version.issued_at, '%Y-%m-%dT%H:%M:%SZ') as issued_at,
  strftime(version.published_at, '%Y-%m-%dT%H:%M:%SZ') as published_at,
  strftime(version.ended_at, '%Y-%m-%dT%H:%M:%SZ') as ended_at
from catalogue.layer_version as version
join catalogue.layer as layer
  on layer.id = version.layer_id
left join accounts.organisation as organisation
  on organisation.id = layer.organisation_id
where version.number is not null
order by
  version.layer_id,
  version.number
