-- What is each row of a part as a record of a dBase table?
-- one row per row of the Parquet file whose shape is of the kind, in its order
-- key: none
-- reads: the Parquet file with the part's rows
select ' ' || {cells} as record
from read_parquet({file})
where {kind} = $kind::integer
