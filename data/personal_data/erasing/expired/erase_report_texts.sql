update dialogue.report
set
  text = null,
  easting = null,
  northing = null,
  -- Which address it was can tell whose.
  object_id = case when object_kind = 'address' then '' else object_id end
where text is not null
  and decided_at < $said_before::timestamp
