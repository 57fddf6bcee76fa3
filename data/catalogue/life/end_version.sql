update catalogue.layer_version
set
  state = $state,
  ended_at = $now::timestamp
where id = $version_id
