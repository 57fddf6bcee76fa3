insert into catalogue.layer_version (
  id, layer_id, number, state, data_id, as_of, description, edition, drafted_at, drafted_by,
  submitted_at, submitted_by, returned_because, issued_at, published_at, published_by, ended_at
)
select
  $version_id,
  $layer_id,
  null,
  'draft',
  $data_id,
  $as_of::date,
  $description,
  $edition::integer,
  $drafted_at::timestamp,
  $drafted_by,
  null,
  null,
  null,
  null,
  null,
  null,
  null
