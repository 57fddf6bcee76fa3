-- Says of a layer from which source it comes.
-- one row: the layer
-- key: id
-- reads: catalogue.layer
update catalogue.layer
set
  source_id = $source_id,
  source_layer = $name
where id = $layer_id
