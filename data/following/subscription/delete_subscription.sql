delete from following.subscription
where id = $id
