-- The rows of published data as they were read, in their order.
-- one row per row of the file
-- key: feature_id
-- reads: the Parquet file of a reading
create table {table} as
select * from read_parquet({parquet})
