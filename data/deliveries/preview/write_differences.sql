-- The differences that a preview found, to be looked at page by page: shapes as well-known binary in EPSG:3006.
copy (
  select * {as_binary}
  from ({differences}) as differences
) to {path} (format parquet)
