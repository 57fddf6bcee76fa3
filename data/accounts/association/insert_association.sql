insert into accounts.association (id, name, association_number, created_at)
select
  $id,
  $name,
  $association_number::varchar,
  $created_at::timestamp
