update dialogue.report
set
  state = $state,
  outcome = $outcome,
  delivery_id = $delivery_id,
  decided_at = $decided_at::timestamp,
  decided_by = $decided_by,
  edition = edition + 1
where id = $id
