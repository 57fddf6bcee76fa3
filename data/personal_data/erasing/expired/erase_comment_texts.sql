update dialogue.comment
set
  text = null,
  easting = null,
  northing = null
where text is not null
  and state <> 'shown'
  and coalesce(moderated_at, received_at) < $said_before::timestamp
