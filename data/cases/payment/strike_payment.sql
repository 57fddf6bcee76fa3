update cases.payment
set
  struck_at = $struck_at::timestamp,
  struck_by = $struck_by,
  struck_because = $struck_because,
  edition = edition + 1
where id = $id
