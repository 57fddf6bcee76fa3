delete from catalogue.layer
where id = $layer_id
