// What has been kept for as long as the region's settings say goes, and the log tells how much of what. Run at start and daily.
import { rm } from 'node:fs/promises'
import { z } from 'zod'
import type { Retention } from '../../api/contract/region.ts'
import type { By } from '../audit/entry.ts'
import { sqlFile } from '../database/sql_file.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { eraseAccount } from './erase_account.ts'
import { daysBefore } from './erasing/expired/days_before.ts'
import { expiredFiles } from './erasing/expired/expired_files.ts'
import { overwriteErased } from './erasing/from_file/overwrite_erased.ts'

const accountsSql = sqlFile(import.meta.url, './erasing/expired/expired_accounts.sql')
const countSql = sqlFile(import.meta.url, './erasing/expired/count_expired.sql')
/** One statement each, with the limit that it asks for. */
const erasures = [
  ['./erasing/expired/erase_sessions.sql', 'now'],
  ['./erasing/expired/erase_tokens.sql', 'token_ended_before'],
  // The log's values of an invitation are found by its address: before that goes.
  ['./erasing/expired/erase_invitation_log_values.sql', 'invitation_ended_before'],
  ['./erasing/expired/erase_invitation_emails.sql', 'invitation_ended_before'],
  ['./erasing/expired/erase_log_values.sql', 'noted_before'],
  ['./erasing/expired/erase_reasons.sql', 'delivered_before'],
  ['./erasing/expired/erase_consultation_contacts.sql', 'consultation_over_before'],
  ['./erasing/expired/erase_draft_files.sql', 'draft_changed_before'],
  ['./erasing/expired/erase_drafts.sql', 'draft_changed_before'],
  ['./erasing/expired/erase_report_emails.sql', 'report_decided_before'],
  // The files of reports are found by their words: before those go.
  ['./erasing/expired/erase_report_files.sql', 'said_before'],
  ['./erasing/expired/erase_report_texts.sql', 'said_before'],
  ['./erasing/expired/erase_comment_texts.sql', 'said_before'],
] as const
const erasureSql = erasures.map(([file, limit]) => ({ sql: sqlFile(import.meta.url, file), limit }))

const counts = z.object({
  sessions: z.int(),
  tokens: z.int(),
  invitation_emails: z.int(),
  log_values: z.int(),
  delivery_reasons: z.int(),
  consultation_contacts: z.int(),
  application_drafts: z.int(),
  report_emails: z.int(),
  report_texts: z.int(),
  comment_texts: z.int(),
})
export const expiredCounts = counts.extend({
  accounts: z.int(),
  delivered_files: z.int(),
  rejected_files: z.int(),
  report_files: z.int(),
  draft_files: z.int(),
})
export type ExpiredCounts = z.infer<typeof expiredCounts>

type Asked = {
  readonly retention: Retention
  readonly by: By
  /** Only counts. */
  readonly is_trial?: boolean
}

/** How much of what went, or would go. */
export async function eraseExpired(
  installation: Pick<Installation, 'database' | 'folder' | 'now'>,
  { retention, by, is_trial = false }: Asked,
): Promise<ExpiredCounts> {
  const { database } = installation
  const now = installation.now()
  const limits = limitsOf(retention, now)
  const files = await expiredFiles(installation, retention)
  const erased = await database.record(async (connection, note) => {
    const used_before = daysBefore(now, retention.inactive_account)
    const accounts = await connection.rows(accountsSql, { used_before }, z.object({ id: z.string() }))
    const [found] = await connection.rows(countSql, limits, counts)
    const all = {
      accounts: accounts.length,
      ...counts.parse(found),
      delivered_files: files.delivered.length,
      rejected_files: files.rejected.length,
      report_files: files.sent.length,
      draft_files: files.drafts.length,
    }
    if (is_trial || Object.values(all).every((count) => count === 0)) return all
    for (const { id } of accounts) await eraseAccount({ connection, note, by, now }, id)
    for (const { sql, limit } of erasureSql) await connection.run(sql, { [limit]: limits[limit] })
    note({ by, action: 'personal_data_erased', object: ['database', null], after: all })
    return all
  })
  if (!is_trial) {
    for (const path of Object.values(files).flat()) await rm(path, { force: true })
    await overwriteErased(database, by)
  }
  return erased
}

function limitsOf(retention: Retention, now: Date) {
  return {
    now: now.toISOString(),
    token_ended_before: daysBefore(now, retention.token),
    invitation_ended_before: daysBefore(now, retention.invitation_email),
    noted_before: daysBefore(now, retention.audit_personal_value),
    delivered_before: daysBefore(now, retention.delivery_reason),
    consultation_over_before: daysBefore(now, retention.consultation_contact),
    draft_changed_before: daysBefore(now, retention.application_draft),
    report_decided_before: daysBefore(now, retention.report_email),
    said_before: daysBefore(now, retention.report_text),
  }
}
