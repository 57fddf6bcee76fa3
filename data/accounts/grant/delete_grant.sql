delete from accounts.role_grant
where id = $id
