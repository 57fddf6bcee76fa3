update cases.assessment
set
  withdrawn_at = $withdrawn_at::timestamp,
  withdrawn_by = $withdrawn_by,
  withdrawn_because = $withdrawn_because
where id = $id
