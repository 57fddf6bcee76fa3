insert into audit.personal_value (entry_number, side, field, salt, value, account_id)
select
  $entry_number::integer,
  $side,
  $field,
  $salt,
  $value,
  $account_id::varchar
