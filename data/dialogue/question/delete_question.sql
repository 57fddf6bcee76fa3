delete from dialogue.question
where id = $id
