delete from deliveries.mapping where name = $name
