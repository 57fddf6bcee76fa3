delete from accounts.association
where id = $id
