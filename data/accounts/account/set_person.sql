update accounts.account
set
  name = $name,
  email = $email::varchar
where id = $id
