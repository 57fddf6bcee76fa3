delete from accounts.session
where id = $id
