delete from cases.attachment
where id = $id
