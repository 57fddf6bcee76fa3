update cases.contact
set
  name = $name,
  function = $function::varchar,
  email = $email::varchar,
  phone = $phone::varchar,
  edition = edition + 1,
  changed_at = $changed_at::timestamp,
  changed_by = $changed_by
where id = $id
