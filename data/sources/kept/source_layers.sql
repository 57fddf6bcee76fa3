-- Which layers does a source offer, and what became of each?
-- one row per layer of the source
-- key: name
-- reads: catalogue.source_layer
select
  name,
  title,
  state,
  layer_id,
  metadata_id,
  columns,
  brought_sha256,
  description,
  strftime(checked_at, '%Y-%m-%dT%H:%M:%SZ') as checked_at,
  looked_problem,
  problem,
  notes
from catalogue.source_layer
where source_id = $source_id
order by name
