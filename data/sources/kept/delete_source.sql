-- Forgets a source. Layers that came from it stay as they are.
-- one row: the source
-- key: id
-- reads: catalogue.source
delete from catalogue.source
where id = $id
