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
  key_hash,
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
  $key_hash,
  $received_at::timestamp
)
