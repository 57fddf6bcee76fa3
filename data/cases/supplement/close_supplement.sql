update cases.supplement
set
  outcome = $outcome,
  closed_at = $closed_at::timestamp,
  closed_by = $closed_by,
  edition = edition + 1
where id = $id
