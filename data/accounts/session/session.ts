// A browser that somebody has signed in with: kept here, so that it can be listed and ended.

import { z } from 'zod'
import { sessionHours } from '../../../api/contract/people/session_cookie.ts'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { Recording } from '../recording.ts'
import { makeSecret } from '../secret.ts'

const insertSql = sqlFile(import.meta.url, './insert_session.sql')
const sessionsSql = sqlFile(import.meta.url, './sessions.sql')
const endSql = sqlFile(import.meta.url, './end_session.sql')

const hour_ms = 3600 * 1000
/** A person who signs in often keeps the newest of them. */
const sessionsAtMost = 20

const sessionRow = z.object({
  id: z.string(),
  account_id: z.string(),
  created_at: z.string(),
  last_seen_at: z.string(),
  expires_at: z.string(),
  device: z.string(),
  provider: z.string(),
  provider_session: z.string().nullable(),
  id_token: z.string().nullable(),
})
export type Session = z.infer<typeof sessionRow>

export type NewSession = {
  readonly account_id: string
  readonly device: string
  /** The provider's short name; 'demo', or 'link' for the operator's. */
  readonly provider: string
  readonly provider_session?: string | null
  readonly id_token?: string | null
}

/** The secret is for the cookie alone. Of too many sessions the oldest ends, never the one just made. */
export async function makeSession(
  { connection, note, by, now }: Recording,
  { account_id, device, provider, provider_session = null, id_token = null }: NewSession,
): Promise<{ id: string; secret: string }> {
  const { id, secret, secret_hash } = makeSecret('session')
  await connection.run(insertSql, {
    id,
    secret_hash,
    account_id,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + sessionHours * hour_ms).toISOString(),
    device,
    provider,
    provider_session,
    id_token,
  })
  note({
    by,
    action: 'signed_in',
    object: ['session', id],
    after: { account_id, provider, device },
    account_id,
  })
  const others = (await sessionsOf(connection, { account_id, now })).filter((other) => other.id !== id)
  for (const old of others.slice(sessionsAtMost - 1))
    await endSession({ connection, note, by, now }, old, 'session_ended')
  return { id, secret }
}

/** Those that have not expired, the newest first. */
export async function sessionsOf(
  asked: Pick<Connection, 'rows'>,
  { account_id, now }: { readonly account_id: string; readonly now: Date },
): Promise<Session[]> {
  return asked.rows(sessionsSql, { account_id, now: now.toISOString() }, sessionRow)
}

export async function endSession(
  { connection, note, by }: Recording,
  { id, account_id }: Pick<Session, 'id' | 'account_id'>,
  action: 'signed_out' | 'session_ended',
): Promise<void> {
  await connection.run(endSql, { id })
  note({ by, action, object: ['session', id], before: { account_id } })
}
