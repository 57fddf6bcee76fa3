delete from accounts.organisation
where id = $id
