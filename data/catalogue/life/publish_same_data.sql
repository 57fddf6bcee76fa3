update catalogue.layer_version
set
  state = 'published',
  as_of = $as_of::date,
  description = $description,
  edition = $edition::integer,
  drafted_at = $drafted_at::timestamp,
  drafted_by = $drafted_by,
  published_at = $now::timestamp,
  published_by = $by,
  ended_at = null
where id = $standing_version_id
