update cases.consultation
set
  edition = edition + 1,
  closed_at = $closed_at::timestamp,
  closed_by = $closed_by,
  log = $log
where id = $id
