-- What the derived tables and macros were made with, so that other SQL makes them anew.
update main.database_state set pipeline_hash = $pipeline_hash
