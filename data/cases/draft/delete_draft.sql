delete from cases.draft
where id = $id
