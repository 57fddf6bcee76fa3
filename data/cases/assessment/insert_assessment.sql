insert into cases.assessment (
  id,
  area_id,
  status,
  assessed_on,
  reason,
  "function",
  made_at,
  made_by
)
values (
  $id,
  $area_id,
  $status,
  $assessed_on::date,
  $reason,
  $function,
  $made_at::timestamp,
  $made_by
)
