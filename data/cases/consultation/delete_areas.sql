delete from cases.consultation_area
where consultation_id = $consultation_id
