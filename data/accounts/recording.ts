// Within a transaction that notes what it does: what every change of accounts is given.
import type { By, Note } from '../audit/entry.ts'
import type { Connection } from '../database/connection.ts'

export type Recording = {
  readonly connection: Connection
  readonly note: Note
  readonly by: By
  readonly now: Date
}

/** What only asks: the database, or a connection within a transaction. */
export type Asked = Pick<Connection, 'rows'>
