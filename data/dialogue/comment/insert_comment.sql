insert into dialogue.comment (
  id,
  question_id,
  text,
  easting,
  northing,
  received_at,
  state,
  edition
)
values (
  $id,
  $question_id,
  $text,
  $easting,
  $northing,
  $received_at::timestamp,
  'waiting',
  1
)
