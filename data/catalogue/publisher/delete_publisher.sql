delete from catalogue.publisher
where organisation_id = $organisation_id
