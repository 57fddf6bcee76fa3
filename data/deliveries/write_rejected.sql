-- The rejected rows as they came, with the reason in front: ready to be corrected and sent again.
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
