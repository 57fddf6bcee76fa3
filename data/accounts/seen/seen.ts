// When a session, a token and its account were last used, to the hour: written down after the answer, so that nobody waits for it.
import type { Connection } from '../../database/connection.ts'
import type { Database } from '../../database/database.ts'
import { sqlFile } from '../../database/sql_file.ts'

const sessionSql = sqlFile(import.meta.url, './mark_session_seen.sql')
const tokenSql = sqlFile(import.meta.url, './mark_token_used.sql')
const accountSql = sqlFile(import.meta.url, './mark_account_seen.sql')

const hour_ms = 3600 * 1000
const rememberedAtMost = 5_000

export type Used = {
  readonly kind: 'session' | 'token'
  readonly id: string
  readonly account_id: string
  readonly last_seen_at: string | null
}

export type Seen = (used: Used) => void

export function createSeen(database: Database, now: () => Date, report: (error: unknown) => void): Seen {
  /** When each was marked last: requests that come together, and answers from before the marking, mark it once. */
  const marked = new Map<string, number>()
  return ({ kind, id, account_id, last_seen_at }) => {
    const at = now()
    const known_ms = Math.max(marked.get(id) ?? 0, last_seen_at === null ? 0 : Date.parse(last_seen_at))
    if (at.getTime() - known_ms < hour_ms) return
    if (marked.size >= rememberedAtMost) marked.clear()
    marked.set(id, at.getTime())
    database
      .record(async (connection) => {
        await connection.run(kind === 'session' ? sessionSql : tokenSql, { id, seen_at: at.toISOString() })
        await markAccountSeen(connection, account_id, at)
      })
      .catch((error) => {
        marked.delete(id)
        report(error)
      })
  }
}

export async function markAccountSeen(
  connection: Pick<Connection, 'run'>,
  account_id: string,
  at: Date,
): Promise<void> {
  await connection.run(accountSql, { id: account_id, seen_at: at.toISOString() })
}
