insert into deliveries.mapping
select
  $name,
  $register,
  $content,
  $saved_at::timestamp
