-- Did one of the deliveries touch the row's key?
exists (
  select 1
  from {history} as touched
  where touched.delivery_id > $earlier::integer
    and touched.delivery_id <= $later::integer
    and {same_key_touched}
)
