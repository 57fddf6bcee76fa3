delete from cases.contact
where id = $id
