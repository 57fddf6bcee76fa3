update catalogue.layer_data
set findings = $findings
where id = $id
