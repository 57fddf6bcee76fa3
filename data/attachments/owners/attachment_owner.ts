// Whose that is with which a file was sent.
import { z } from 'zod'
import { associationsOfApplication } from '../../accounts/association/associations_of_application.ts'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { AttachedTo } from '../attachments.ts'

const ownerSql = sqlFile(import.meta.url, './attachment_owner.sql')

const ownerRow = z.object({
  association_id: z.string().nullable(),
  application_id: z.string().nullable(),
  is_open: z.boolean(),
})

export type AttachmentOwner = {
  readonly associations: readonly string[]
  /** Whether files may still come or go. */
  readonly is_open: boolean
}

const messageOpen_ms = 3600 * 1000

type Asking = { readonly now: Date; readonly asked_by: string }

/** Undefined where there is no such thing. */
export async function attachmentOwner(
  asked: Asked,
  { object_kind, object_id }: AttachedTo,
  { now, asked_by }: Asking,
): Promise<AttachmentOwner | undefined> {
  const open_after = new Date(now.getTime() - messageOpen_ms).toISOString()
  const [row] = await asked.rows(ownerSql, { object_kind, object_id, asked_by, open_after }, ownerRow)
  if (!row) return undefined
  if (row.application_id === null)
    return { associations: row.association_id === null ? [] : [row.association_id], is_open: row.is_open }
  return { associations: await associationsOfApplication(asked, row.application_id), is_open: row.is_open }
}
