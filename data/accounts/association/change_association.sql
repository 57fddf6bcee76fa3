update accounts.association
set
  name = $name,
  association_number = $association_number::varchar
where id = $id
