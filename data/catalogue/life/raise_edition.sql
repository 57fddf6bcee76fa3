update catalogue.layer_version
set edition = $edition::integer
where id = $version_id
