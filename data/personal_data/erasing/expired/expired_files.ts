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
const sentSql = sqlFile(import.meta.url, './expired_report_files.sql')
const rejectedSql = sqlFile(import.meta.url, './deliveries_with_rejected_rows.sql')

export type ExpiredFiles = {
  readonly delivered: readonly string[]
  readonly rejected: readonly string[]
  readonly sent: readonly string[]
}

export async function expiredFiles(
  { database, folder, now }: Pick<Installation, 'database' | 'folder' | 'now'>,
  { delivered_file, rejected_rows, report_text }: Retention,
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
  return {
    sent: sent.map(({ id }) => attachmentPath(folder.attachments, id)).filter(existsSync),
    delivered: files.map(({ file_sha256 }) => join(folder.files, file_sha256)).filter(existsSync),
    rejected: deliveries.map(({ id }) => join(folder.rejected, `${id}.csv`)).filter(existsSync),
  }
}
