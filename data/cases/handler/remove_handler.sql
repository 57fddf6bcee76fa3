delete from cases.handler
where application_id = $application_id
