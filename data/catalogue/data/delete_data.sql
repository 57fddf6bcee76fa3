delete from catalogue.layer_data
where id = $id
