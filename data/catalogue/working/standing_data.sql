-- Which data was published last?
-- one row
-- key: id
-- reads: catalogue.layer_data
select
  id,
  kind,
  columns,
  rows::integer as rows
from catalogue.layer_data
where id = $id
