insert into accounts.organisation (id, name, created_at)
select
  $id,
  $name,
  $created_at::timestamp
