// Opens the database, listens, closes: the only file that does something when it is imported.
import { startServer } from './start_server.ts'

await startServer(process.env)
