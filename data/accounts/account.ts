// A person who can sign in, and what they may be.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { grantedRoles } from '../../api/contract/vocabulary.ts'
import type { By, Note } from '../audit/entry.ts'
import type { Connection } from '../database/connection.ts'
import { sqlFile } from '../database/sql_file.ts'

const accountsSql = sqlFile(import.meta.url, './accounts.sql')
const insertAccountSql = sqlFile(import.meta.url, './insert_account.sql')
const insertGrantSql = sqlFile(import.meta.url, './insert_grant.sql')

const grant = z.object({
  id: z.string(),
  role: z.enum(grantedRoles),
  organisation_id: z.string().nullable(),
  association_id: z.string().nullable(),
  /** Who gave it: an administrator, an invitation, the claims of the provider, the demo. */
  source: z.enum(['administrator', 'invitation', 'provider', 'demo']),
  granted_at: z.string(),
})
export type KeptGrant = z.infer<typeof grant>

const accountRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  created_at: z.string(),
  last_seen_at: z.string().nullable(),
  is_blocked: z.boolean(),
  grants: z.array(grant),
})
export type Account = z.infer<typeof accountRow>

type Asked = Pick<Connection, 'rows'>
/** Within a transaction that notes what it does. */
export type Recording = {
  readonly connection: Connection
  readonly note: Note
  readonly by: By
  readonly now: Date
}

/** By name; all, or the one with this id. */
export async function accounts(asked: Asked, id: string | null = null): Promise<Account[]> {
  return asked.rows(accountsSql, { id }, accountRow)
}

export async function account(asked: Asked, id: string): Promise<Account | undefined> {
  const [found] = await accounts(asked, id)
  return found
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

export type NewGrant = Pick<KeptGrant, 'role' | 'organisation_id' | 'association_id' | 'source'>

/** The grant's id. Whether the giver may is the caller's to ask. */
export async function grantRole(
  { connection, note, by, now }: Recording,
  account_id: string,
  given: NewGrant,
): Promise<string> {
  const id = randomUUID()
  const granted = { granted_by: by.actor, granted_at: now.toISOString() }
  await connection.run(insertGrantSql, { id, account_id, ...given, ...granted })
  note({ by, action: 'role_granted', object: ['account', account_id], after: { grant: id, ...given } })
  return id
}
