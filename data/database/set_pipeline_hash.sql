update main.database_state set pipeline_hash = $pipeline_hash
