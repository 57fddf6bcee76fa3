insert into cases.consultation_reply (
  id,
  consultation_id,
  operator_name,
  operator_number,
  contact_name,
  email,
  phone,
  text,
  builds,
  received_at
)
values (
  $id,
  $consultation_id,
  $operator_name,
  $operator_number,
  $contact_name,
  $email,
  $phone::varchar,
  $text,
  $builds,
  $received_at::timestamp
)
