-- Each committed change counts one up; answers and tiles are known by this number.
update main.database_state set revision = revision + 1
