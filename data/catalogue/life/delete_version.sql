delete from catalogue.layer_version
where id = $version_id
