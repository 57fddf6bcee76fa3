update cases.saved_view
set
  name = $name,
  query = $query,
  is_shared = $is_shared,
  saved_at = $saved_at::timestamp
where id = $id
