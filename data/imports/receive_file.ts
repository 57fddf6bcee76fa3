// A file that is sent goes straight to the disk, piece by piece: it may be larger than the memory.
import { open, rm } from 'node:fs/promises'
import { AppError } from '../../api/contract/problem.ts'
import { isFullDisk, noRoom } from './full_disk.ts'

export const megabyte = 1024 * 1024

type Limits = {
  readonly megabytes: number
  /** What is said of one that is larger; unless told, that it is what the server takes. */
  readonly refusal?: () => AppError
}

/** Writes what comes into a new file and gives back its size. What was cut off, too large or empty leaves no file. */
export async function receiveFile(
  body: ReadableStream<Uint8Array> | null,
  path: string,
  { megabytes, refusal = () => tooLarge(megabytes) }: Limits,
): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  try {
    const bytes = await write(body, megabytes * megabyte, (piece) => file.writeFile(piece))
    if (bytes === undefined) throw refusal()
    if (bytes === 0)
      throw new AppError('bad_input', 'The file is empty: send its bytes as the body of the request.')
    await file.close()
    return bytes
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(path, { force: true })
    throw isFullDisk(error) ? noRoom() : error
  }
}

/** Undefined when there is more than allowed. */
async function write(
  body: ReadableStream<Uint8Array> | null,
  bytesAtMost: number,
  put: (piece: Uint8Array) => Promise<void>,
): Promise<number | undefined> {
  let bytes = 0
  const reader = body?.getReader()
  const nextPiece = () => reader?.read().catch(brokenOff)
  for (let next = await nextPiece(); next?.value; next = await nextPiece()) {
    bytes += next.value.byteLength
    if (bytes > bytesAtMost) {
      await reader?.cancel().catch(() => undefined)
      return undefined
    }
    await put(next.value)
  }
  return bytes
}

/** Whoever sent went away: nothing failed here. */
function brokenOff(): never {
  throw new AppError('bad_input', 'The sending broke off before the whole file had come. Send it again.')
}

export function tooLarge(megabytes: number): AppError {
  return new AppError(
    'too_large',
    `The file is larger than ${megabytes} MB, which is what this server takes (BRISTKARTAN_UPLOAD_MB). ` +
      'Divide it, send it zipped, or bring it in at the command line: npm run import.',
  )
}
