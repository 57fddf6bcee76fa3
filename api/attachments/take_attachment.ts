// A file that is sent with something: to the disk, then written down in the transaction that looks whether it may still come.
import { rm } from 'node:fs/promises'
import type { Context } from 'hono'
import type { Recording } from '../../data/accounts/recording.ts'
import { type AttachedTo, keepAttachment, shownAttachment } from '../../data/attachments/attachments.ts'
import { receivedAttachment } from '../../data/attachments/received_attachment.ts'
import { recordingAs } from '../access/recording_as.ts'
import type { Attachment } from '../contract/attachment.ts'
import type { AppEnv } from '../endpoint.ts'

type Taking = AttachedTo & {
  readonly file_name: string
  readonly endings: readonly string[]
  readonly is_anonymous: boolean
  /** Throws where nothing may be sent there; asked before the file is read, and again in its transaction. */
  readonly demand: (recording: Pick<Recording, 'connection'>) => Promise<void>
}

type Taken = { readonly attachment: Attachment; readonly is_new: boolean }

export async function takeAttachment(context: Context<AppEnv>, taking: Taking): Promise<Taken> {
  const { database, folder } = context.get('product')
  const { object_kind, object_id, file_name, endings, is_anonymous, demand } = taking
  await database.snapshot((connection) => demand({ connection }))
  const announced_bytes = Number(context.req.header('content-length') ?? 0)
  const { body } = context.req.raw
  const received = await receivedAttachment(
    { folder },
    { file_name, announced_bytes, body, endings, is_anonymous },
  )
  let isKept = false
  try {
    const { kept, is_new } = await recordingAs(context, async (recording) => {
      await demand(recording)
      return keepAttachment(recording, { object_kind, object_id }, received)
    })
    isKept = is_new
    return { attachment: shownAttachment(kept), is_new }
  } finally {
    if (!isKept) await rm(received.path, { force: true })
  }
}
