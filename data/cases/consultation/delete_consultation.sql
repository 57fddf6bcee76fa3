delete from cases.consultation
where id = $id
