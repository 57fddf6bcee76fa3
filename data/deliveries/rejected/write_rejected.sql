-- The rejected rows as they came, with the reason in front: to be corrected and sent again (places are in EPSG:3006).
copy (
  select
    rejected.line,
    rejected.reason,
    {columns}
  from rejected
  join staged
    on staged.line = rejected.line
  order by rejected.line
) to {path} (format csv, header true)
