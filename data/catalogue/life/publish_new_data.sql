update catalogue.layer_version
set
  state = 'published',
  number = (
    select coalesce(max(known.number), 0) + 1
    from catalogue.layer_version as known
    where known.layer_id = $layer_id
  ),
  returned_because = null,
  issued_at = $now::timestamp,
  published_at = $now::timestamp,
  published_by = $by
where id = $version_id
