delete from deliveries.recurring
where id = $id
