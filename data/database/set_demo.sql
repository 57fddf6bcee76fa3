update main.database_state set demo = $demo
