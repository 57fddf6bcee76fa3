-- How much of the database's file is free?
-- one row
-- key: –
-- reads: pragma_database_size()
select (block_size * (free_blocks + 1) / 16)::bigint::varchar as uuids_that_fill_it
from pragma_database_size()
where database_name = current_database()
