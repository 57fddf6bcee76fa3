update accounts.organisation
set name = $name
where id = $id
