-- How far the schema has come: later versions run from here.
update main.database_state set schema_version = $schema_version::integer
