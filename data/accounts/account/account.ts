// A person who can sign in, and what they may be.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { sqlFile } from '../../database/sql_file.ts'
import { keptGrant } from '../grant/grant.ts'
import type { Asked, Recording } from '../recording.ts'

const accountsSql = sqlFile(import.meta.url, './accounts.sql')
const insertAccountSql = sqlFile(import.meta.url, './insert_account.sql')
const identitiesSql = sqlFile(import.meta.url, './identities.sql')

const accountRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  created_at: z.string(),
  last_seen_at: z.string().nullable(),
  is_blocked: z.boolean(),
  grants: z.array(keptGrant),
})
export type Account = z.infer<typeof accountRow>

const identityRow = z.object({ provider: z.string(), linked_at: z.string() })
export type Identity = z.infer<typeof identityRow>

/** By name; all, or the one with this id. */
export async function accounts(asked: Asked, id: string | null = null): Promise<Account[]> {
  return asked.rows(accountsSql, { id }, accountRow)
}

export async function account(asked: Asked, id: string): Promise<Account | undefined> {
  const [found] = await accounts(asked, id)
  return found
}

/** With which providers the account signs in. */
export async function identitiesOf(asked: Asked, account_id: string): Promise<Identity[]> {
  return asked.rows(identitiesSql, { account_id }, identityRow)
}

/** The new account's id. */
export async function makeAccount(
  { connection, note, by, now }: Recording,
  { name, email = null }: { readonly name: string; readonly email?: string | null },
): Promise<string> {
  const id = randomUUID()
  await connection.run(insertAccountSql, { id, name, email, created_at: now.toISOString() })
  note({ by, action: 'account_made', object: ['account', id], after: { name, email }, account_id: id })
  return id
}
