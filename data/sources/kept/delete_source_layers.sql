-- Forgets what a source offers: one layer, or all.
-- one row per layer of the source
-- key: source_id, name
-- reads: catalogue.source_layer
delete from catalogue.source_layer
where source_id = $source_id and ($name is null or name = $name)
