insert into catalogue.layer (id, organisation_id, created_at, created_by, source_id, source_layer)
select
  $layer_id,
  $organisation_id,
  $now::timestamp,
  $by,
  null,
  null
