update accounts.invitation
set
  accepted_by = $accepted_by,
  accepted_at = $accepted_at::timestamp
where id = $id
