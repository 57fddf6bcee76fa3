insert into cases.contact (id, association_id, name, function, email, phone, edition, changed_at, changed_by)
select
  $id,
  $association_id,
  $name,
  $function::varchar,
  $email::varchar,
  $phone::varchar,
  1,
  $changed_at::timestamp,
  $changed_by
