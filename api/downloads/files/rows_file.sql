-- Which rows has a part, under the names of the fields, with places in EPSG:3006? Written as a Parquet file.
-- one row per feature, in the order of the layer's relation
-- key: none
-- reads: the part's relation
copy (
  select {columns}
  from ({relation}) as feature
) to {file} (format parquet, compression zstd, kv_metadata {metadata})
