update catalogue.layer_version
set
  state = 'draft',
  submitted_at = null,
  submitted_by = null,
  returned_because = $reason
where id = $version_id
