-- A restored copy may go its own way at the same revision: its answers must not be taken for the original's.
update main.database_state set database_id = uuid()::varchar
