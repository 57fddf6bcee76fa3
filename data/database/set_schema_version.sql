update main.database_state set schema_version = $schema_version::integer
