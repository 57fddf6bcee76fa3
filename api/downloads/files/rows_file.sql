-- The rows of a part as a Parquet file: under the names of the fields, places in EPSG:3006.
-- one row per feature, in the order of the layer's relation
-- key: none
-- reads: the part's relation
copy (
  select {columns}
  from ({relation}) as feature
) to {file} (format parquet, compression zstd, kv_metadata {metadata})
