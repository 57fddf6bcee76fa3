// As whom an account signs in: the provider's issuer and its name for the person, which stays when name and address change.
import { z } from 'zod'
import { sqlFile } from '../../database/sql_file.ts'
import type { Asked, Recording } from '../recording.ts'

const accountByIdentitySql = sqlFile(import.meta.url, './account_by_identity.sql')
const insertSql = sqlFile(import.meta.url, './insert_identity.sql')

const accountRow = z.object({ account_id: z.string(), is_blocked: z.boolean() })

export type Identity = { readonly issuer: string; readonly subject: string }

export async function accountByIdentity(
  asked: Asked,
  { issuer, subject }: Identity,
): Promise<z.infer<typeof accountRow> | undefined> {
  const [found] = await asked.rows(accountByIdentitySql, { issuer, subject }, accountRow)
  return found
}

/** `provider` is its short name here. */
export async function linkIdentity(
  { connection, now }: Recording,
  account_id: string,
  { provider, issuer, subject }: Identity & { readonly provider: string },
): Promise<void> {
  await connection.run(insertSql, { account_id, provider, issuer, subject, linked_at: now.toISOString() })
}
