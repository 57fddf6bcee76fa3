-- Which data of a layer does none of its versions have?
-- one row per data
-- key: id
-- reads: catalogue.layer_data, catalogue.layer_version
select
  layer_data.id,
  layer_data.kind,
  layer_data.file_sha256
from catalogue.layer_data as layer_data
where layer_data.layer_id = $layer_id
  and not exists (
    select version.id
    from catalogue.layer_version as version
    where version.data_id = layer_data.id
  )
order by layer_data.id
