// Whose secret this is: asked at every request, so the answer is remembered until something about accounts is written down.
import { z } from 'zod'
import { grantedRoles } from '../../../api/contract/vocabulary.ts'
import type { Database } from '../../database/database.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { secretHash } from '../secret.ts'
import type { Seen } from '../seen/seen.ts'

const bySessionSql = sqlFile(import.meta.url, './who_by_session.sql')
const byTokenSql = sqlFile(import.meta.url, './who_by_token.sql')

const grant = z.object({
  role: z.enum(grantedRoles),
  organisation_id: z.string().nullable(),
  association_id: z.string().nullable(),
})
const whoRow = z.object({
  /** Of the session or token. */
  id: z.string(),
  account_id: z.string(),
  name: z.string(),
  expires_at: z.string(),
  last_seen_at: z.string().nullable(),
  scopes: z
    .string()
    .transform((text) => z.array(z.string()).parse(JSON.parse(text)))
    .nullable(),
  grants: z.array(grant),
  /** One of the demo's invented people. */
  is_demo: z.boolean(),
})
export type Who = z.infer<typeof whoRow>

export type WhoAsks = {
  /** Undefined where the secret opens nothing (any more), or its account is blocked. */
  bySession(secret: string): Promise<Who | undefined>
  byToken(secret: string): Promise<Who | undefined>
}

const rememberedAtMost = 5_000

/** Whoever is found has been seen. */
export function createWhoAsks(database: Database, now: () => Date, seen: Seen): WhoAsks {
  /** Apart: a token that is sent as a session, where nobody asks for its scopes, has to open nothing. */
  const sessions = new Map<string, Who>()
  const tokens = new Map<string, Who>()
  let recordings = database.recordings()

  async function find(sql: string, remembered: Map<string, Who>, secret: string): Promise<Who | undefined> {
    if (recordings !== database.recordings()) forgetAll()
    if (remembered.size > rememberedAtMost) remembered.clear()
    recordings = database.recordings()
    const secret_hash = secretHash(secret)
    const known = remembered.get(secret_hash)
    if (known) return Date.parse(known.expires_at) > now().getTime() ? known : undefined
    const asked = recordings
    const [found] = await database.rows(sql, { secret_hash, now: now().toISOString() }, whoRow)
    // Something may have been written down meanwhile.
    if (found && asked === database.recordings()) remembered.set(secret_hash, found)
    return found
  }

  function forgetAll() {
    sessions.clear()
    tokens.clear()
  }

  return {
    async bySession(secret) {
      const who = await find(bySessionSql, sessions, secret)
      if (who) seen({ kind: 'session', ...who })
      return who
    },
    async byToken(secret) {
      const who = await find(byTokenSql, tokens, secret)
      if (who) seen({ kind: 'token', ...who })
      return who
    },
  }
}
