// A file that is sent with something comes to the disk and is judged before anything is written down of it.
import { createHash, randomBytes } from 'node:crypto'
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { attachmentMegabytes } from '../../api/contract/limits.ts'
import { AppError } from '../../api/contract/problem.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { plainFileName } from '../imports/file_name.ts'
import { megabyte, receiveFile } from '../imports/receive_file.ts'
import { kindOfFile } from './kinds/kind_of_file.ts'
import { withoutMetadata } from './pictures/without_metadata.ts'

export type SentFile = {
  readonly file_name: string
  /** 0 where the sender does not say. */
  readonly announced_bytes: number
  readonly body: ReadableStream<Uint8Array> | null
  /** What may be sent there, by its endings. */
  readonly endings: readonly string[]
  /** Whether pictures lose what they say besides what they show. */
  readonly is_anonymous: boolean
}

export type ReceivedAttachment = {
  readonly id: string
  readonly path: string
  readonly file_name: string
  readonly media_type: string
  readonly bytes: number
  readonly sha256: string
}

/** The file lies in the folder under its id; whoever called it writes its row, or removes it. */
export async function receivedAttachment(
  { folder }: Pick<Installation, 'folder'>,
  { file_name, announced_bytes, body, endings, is_anonymous }: SentFile,
): Promise<ReceivedAttachment> {
  const name = plainFileName(file_name)
  if (announced_bytes > attachmentMegabytes * megabyte) throw tooLarge()
  const id = randomBytes(16).toString('base64url')
  const unfinished = unfinishedAttachment(folder.attachments, id)
  const path = attachmentPath(folder.attachments, id)
  try {
    await receiveFile(body, unfinished, { megabytes: attachmentMegabytes, refusal: tooLarge })
    const { media_type } = await kindOfFile({ path: unfinished, file_name: name, endings })
    const content = await readFile(unfinished)
    const kept = is_anonymous ? withoutMetadata(content, media_type) : content
    if (!kept) throw brokenPicture()
    if (kept !== content) await writeFile(unfinished, kept)
    await onDisk(unfinished)
    await rename(unfinished, path)
    await onDisk(folder.attachments)
    const sha256 = createHash('sha256').update(kept).digest('hex')
    return { id, path, file_name: name, media_type, bytes: kept.length, sha256 }
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

export function attachmentPath(attachments: string, id: string): string {
  return join(attachments, id)
}

/** Hidden, so that no backup takes it along. */
function unfinishedAttachment(attachments: string, id: string): string {
  return join(attachments, `.${id}`)
}

async function onDisk(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().catch(() => undefined) // folders cannot be synced on every system
  await handle.close()
}

function tooLarge(): AppError {
  return new AppError(
    'too_large',
    `The file is larger than ${attachmentMegabytes} MB. Save it with less in it, or as several files.`,
  )
}

function brokenPicture(): AppError {
  const detail = 'names a picture that is not whole. Open it, save it anew and send that one'
  return new AppError('bad_input', `file_name ${detail}.`, [{ parameter: 'file_name', detail }])
}
