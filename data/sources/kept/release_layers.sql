-- Layers that came from a source which is forgotten come from none any more.
-- one row per layer
-- key: id
-- reads: catalogue.layer
update catalogue.layer
set
  source_id = null,
  source_layer = null
where source_id = $source_id
