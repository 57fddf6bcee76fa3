// A person goes: everything that is kept about them as an account, and what the log has of them apart from its entries. What they did
// stays noted, under an id that then names nobody.
import { z } from 'zod'
import type { Recording } from '../accounts/recording.ts'
import { sqlFile } from '../database/sql_file.ts'

const countsSql = sqlFile(import.meta.url, './erasing/account/count_kept.sql')
/** One statement each; the account itself is the last. */
const eraseSql = [
  './erasing/account/erase_sessions.sql',
  './erasing/account/erase_tokens.sql',
  './erasing/account/erase_grants.sql',
  './erasing/account/erase_identities.sql',
  // By the address the log's values of the invitations are found: before it goes.
  './erasing/account/erase_log_values.sql',
  './erasing/account/erase_invitation_emails.sql',
  './erasing/account/erase_reasons.sql',
  './erasing/account/erase_saved_views.sql',
  './erasing/account/erase_handled_cases.sql',
  './erasing/account/erase_outgoing.sql',
  './erasing/account/erase_subscriptions.sql',
  './erasing/account/erase_account.sql',
].map((file) => sqlFile(import.meta.url, file))

const counts = z.object({
  sessions: z.int(),
  tokens: z.int(),
  grants: z.int(),
  identities: z.int(),
  invitation_emails: z.int(),
  delivery_reasons: z.int(),
  saved_views: z.int(),
  handled_cases: z.int(),
  subscriptions: z.int(),
  log_values: z.int(),
})
export type ErasedCounts = z.infer<typeof counts>

/** How much of what there was; undefined, and nothing is done, where there is no such account. Whether the caller may is theirs to ask. */
export async function eraseAccount(
  { connection, note, by }: Recording,
  account_id: string,
): Promise<ErasedCounts | undefined> {
  const [found] = await connection.rows(countsSql, { account_id }, counts)
  if (!found) return undefined
  for (const sql of eraseSql) await connection.run(sql, { account_id })
  note({ by, action: 'account_erased', object: ['account', account_id], after: found })
  return found
}
