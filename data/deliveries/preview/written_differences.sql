-- Which differences did a preview find?
-- one row per row that differs
-- key: the register's
-- reads: the file that write_differences.sql wrote
select * {from_binary}
from read_parquet({path})
