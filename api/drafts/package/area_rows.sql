-- What stands in the GeoPackage of an area?
-- one row
-- key: –
-- reads: –
copy (
  select
    $title::varchar as title,
    $association_name::varchar as association_name,
    $addresses::integer as addresses,
    answers.ground_of($geometry) as geometry
) to {file} (format parquet)
