update catalogue.layer_version
set
  state = 'in_review',
  submitted_at = $now::timestamp,
  submitted_by = $by,
  returned_because = null
where id = $version_id
