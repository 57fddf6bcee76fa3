// An API token: by it a machine acts for somebody, for what it was made for and not for longer.
import { z } from 'zod'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { Recording } from '../recording.ts'
import { makeSecret } from '../secret.ts'

const insertSql = sqlFile(import.meta.url, './insert_token.sql')
const tokensSql = sqlFile(import.meta.url, './tokens.sql')
const revokeSql = sqlFile(import.meta.url, './revoke_token.sql')

const day_ms = 24 * 3600 * 1000

const tokenRow = z.object({
  id: z.string(),
  account_id: z.string(),
  name: z.string(),
  scopes: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
  created_at: z.string(),
  expires_at: z.string(),
  last_used_at: z.string().nullable(),
  revoked_at: z.string().nullable(),
})
export type Token = z.infer<typeof tokenRow>

export type NewToken = {
  readonly account_id: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly days: number
}

/** The secret is told this once. */
export async function makeToken(
  { connection, note, by, now }: Recording,
  { account_id, name, scopes, days }: NewToken,
): Promise<{ id: string; secret: string }> {
  const { id, secret, secret_hash } = makeSecret('token')
  const expires_at = new Date(now.getTime() + days * day_ms).toISOString()
  await connection.run(insertSql, {
    id,
    secret_hash,
    account_id,
    name,
    scopes: JSON.stringify(scopes),
    created_at: now.toISOString(),
    expires_at,
  })
  const after = { account_id, name, scopes, expires_at }
  note({ by, action: 'token_made', object: ['token', id], after, account_id })
  return { id, secret }
}

/** The newest first, those that are revoked or expired too. */
export async function tokensOf(asked: Pick<Connection, 'rows'>, account_id: string): Promise<Token[]> {
  return asked.rows(tokensSql, { account_id }, tokenRow)
}

export async function revokeToken(
  { connection, note, by, now }: Recording,
  { id, account_id }: Pick<Token, 'id' | 'account_id'>,
): Promise<void> {
  await connection.run(revokeSql, { id, revoked_at: now.toISOString() })
  note({ by, action: 'token_revoked', object: ['token', id], before: { account_id } })
}
