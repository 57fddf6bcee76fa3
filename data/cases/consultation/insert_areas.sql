insert into cases.consultation_area (consultation_id, area_id)
select
  $consultation_id,
  unnest($area_ids::varchar[])
