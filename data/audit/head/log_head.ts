// Where the log ends. Told outside the database (the server's log, backups), it proves later that nothing was cut off.
import { z } from 'zod'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'

const lastSql = sqlFile(import.meta.url, '../last_entry.sql')

export const logHead = z.object({ number: z.int(), hash: z.string() })
export type LogHead = z.infer<typeof logHead>

/** Null before the first entry. */
export async function readLogHead(asked: Pick<Connection, 'rows'>): Promise<LogHead | null> {
  const [head] = await asked.rows(lastSql, {}, logHead)
  return head ?? null
}
