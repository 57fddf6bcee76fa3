delete from cases.saved_view
where id = $id
