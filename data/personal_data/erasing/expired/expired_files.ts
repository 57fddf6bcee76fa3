// Files of the data folder that have been kept for as long as they may be; none where the authority has not decided.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Retention } from '../../../../api/contract/region.ts'
import { attachmentPath } from '../../../attachments/received_attachment.ts'
import { sqlFile } from '../../../database/sql_file.ts'
import type { Installation } from '../../../deliveries/delivery.ts'
import { daysBefore } from './days_before.ts'

const filesSql = sqlFile(import.meta.url, './expired_files.sql')
const draftSql = sqlFile(import.meta.url, './expired_draft_files.sql')
const sentSql = sqlFile(import.meta.url, './expired_report_files.sql')
const rejectedSql = sqlFile(import.meta.url, './deliveries_with_rejected_rows.sql')

export type ExpiredFiles = {
  readonly delivered: readonly string[]
  readonly rejected: readonly string[]
  readonly sent: readonly string[]
  readonly drafts: readonly string[]
}

export async function expiredFiles(
  { database, folder, now }: Pick<Installation, 'database' | 'folder' | 'now'>,
  { delivered_file, rejected_rows, report_text, application_draft }: Retention,
): Promise<ExpiredFiles> {
  const before = (days: number) => ({ delivered_before: daysBefore(now(), days) })
  const files =
    delivered_file === null
      ? []
      : await database.rows(filesSql, before(delivered_file), z.object({ file_sha256: z.string() }))
  const deliveries =
    rejected_rows === null
      ? []
      : await database.rows(rejectedSql, before(rejected_rows), z.object({ id: z.int() }))
  const said_before = daysBefore(now(), report_text)
  const sent = await database.rows(sentSql, { said_before }, z.object({ id: z.string() }))
  const draft_changed_before = daysBefore(now(), application_draft)
  const drafts = await database.rows(draftSql, { draft_changed_before }, z.object({ id: z.string() }))
  const pathOf = ({ id }: { readonly id: string }) => attachmentPath(folder.attachments, id)
  return {
    sent: sent.map(pathOf).filter(existsSync),
    drafts: drafts.map(pathOf).filter(existsSync),
    delivered: files.map(({ file_sha256 }) => join(folder.files, file_sha256)).filter(existsSync),
    rejected: deliveries.map(({ id }) => join(folder.rejected, `${id}.csv`)).filter(existsSync),
  }
}
