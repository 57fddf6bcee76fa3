// What is written down of files that were sent with something: each row within the transaction of what it belongs to.
import { z } from 'zod'
import {
  type Attachment,
  type AttachmentObject,
  attachment,
  attachmentObjects,
} from '../../api/contract/attachment.ts'
import { attachmentsAtMost } from '../../api/contract/limits.ts'
import { AppError } from '../../api/contract/problem.ts'
import type { Asked, Recording } from '../accounts/recording.ts'
import { sqlFile } from '../database/sql_file.ts'
import type { ReceivedAttachment } from './received_attachment.ts'

const attachmentsSql = sqlFile(import.meta.url, './attachments.sql')
const oneSql = sqlFile(import.meta.url, './one_attachment.sql')
const insertSql = sqlFile(import.meta.url, './insert_attachment.sql')
const deleteSql = sqlFile(import.meta.url, './delete_attachment.sql')

/** What a file was sent with. */
export type AttachedTo = { readonly object_kind: AttachmentObject; readonly object_id: string }

const keptAttachment = attachment.extend({
  object_kind: z.enum(attachmentObjects),
  object_id: z.string(),
  sent_by: z.string(),
})
export type KeptAttachment = z.infer<typeof keptAttachment>

/** Of these objects of one kind, in the order in which they were sent. */
export async function attachmentsOf(
  asked: Asked,
  object_kind: AttachmentObject,
  object_ids: readonly string[],
): Promise<KeptAttachment[]> {
  if (object_ids.length === 0) return []
  return asked.rows(attachmentsSql, { object_kind, object_ids }, keptAttachment)
}

export async function oneAttachment(asked: Asked, id: string): Promise<KeptAttachment | undefined> {
  const [found] = await asked.rows(oneSql, { id }, keptAttachment)
  return found
}

/** The one that is there where the object has the same file already under this name: whoever sends it twice means it once. */
export async function keepAttachment(
  { connection, note, by, now }: Recording,
  { object_kind, object_id }: AttachedTo,
  received: ReceivedAttachment,
): Promise<{ readonly kept: KeptAttachment; readonly is_new: boolean }> {
  const { id, file_name, media_type, bytes, sha256 } = received
  const there = await attachmentsOf(connection, object_kind, [object_id])
  const same = there.find((one) => one.sha256 === sha256 && one.file_name === file_name)
  if (same) return { kept: same, is_new: false }
  if (there.length >= attachmentsAtMost) throw tooMany()
  const row = { id, object_kind, object_id, file_name, media_type, bytes, sha256 }
  const kept = { ...row, sent_at: now.toISOString(), sent_by: by.actor }
  await connection.run(insertSql, kept)
  const after = { object_kind, object_id, file_name, media_type, bytes }
  note({ by, action: 'attachment_sent', object: ['attachment', id], after })
  return { kept, is_new: true }
}

/** The file itself is removed once this is committed. */
export async function forgetAttachment(
  { connection, note, by }: Recording,
  { id, object_kind, object_id, file_name }: KeptAttachment,
): Promise<void> {
  await connection.run(deleteSql, { id })
  note({
    by,
    action: 'attachment_removed',
    object: ['attachment', id],
    before: { object_kind, object_id, file_name },
  })
}

/** As answers tell it: not who sent it. */
export function shownAttachment({
  id,
  file_name,
  media_type,
  bytes,
  sha256,
  sent_at,
}: KeptAttachment): Attachment {
  return { id, file_name, media_type, bytes, sha256, sent_at }
}

function tooMany(): AppError {
  return new AppError(
    'conflict',
    `There are ${attachmentsAtMost} files here, which is the most. Remove one, or put several into one.`,
  )
}
