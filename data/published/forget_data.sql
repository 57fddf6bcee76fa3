-- Data that no version of a layer has any more.
-- one row
-- key: id
-- reads: catalogue.layer_data
delete from catalogue.layer_data
where id = $data_id
