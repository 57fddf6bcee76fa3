-- By which name does the engine know the database file?
-- one row
-- key: –
-- reads: –
select current_database() as name
