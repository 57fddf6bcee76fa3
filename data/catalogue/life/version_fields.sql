-- Of which fields does a layer have earlier versions in public?
-- one row per numbered version that was not withdrawn
-- key: number
-- reads: catalogue.layer_version, catalogue.layer_data
select
  version.number,
  layer_data.columns
from catalogue.layer_version as version
join catalogue.layer_data as layer_data
  on layer_data.id = version.data_id
where version.layer_id = $layer_id
  and version.state in ('published', 'superseded')
order by version.number
