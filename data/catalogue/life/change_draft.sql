update catalogue.layer_version
set
  -- What was submitted is no longer what stands here.
  state = 'draft',
  submitted_at = null,
  submitted_by = null,
  data_id = $data_id,
  as_of = $as_of::date,
  description = $description,
  edition = $edition::integer,
  drafted_at = $drafted_at::timestamp,
  drafted_by = $drafted_by
where id = $version_id
