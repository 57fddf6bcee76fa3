// Bytes of a file in a source's folder, taken without following a link that somebody put there meanwhile.
import { constants, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../../../api/contract/problem.ts'
import { decodedMetadata } from '../../../catalogue/metadata/decoded_metadata.ts'

const sidecarBytesAtMost = 5_000_000

export async function copiedFile(from: string, to: string): Promise<void> {
  const file = await opened(from)
  try {
    await pipeline(
      file.createReadStream({ autoClose: false }),
      createWriteStream(to, { flags: 'wx', mode: 0o600 }),
    )
  } finally {
    await file.close()
  }
}

export async function sidecarText(path: string): Promise<string> {
  const file = await opened(path)
  try {
    if ((await file.stat()).size > sidecarBytesAtMost)
      throw new AppError(
        'too_large',
        `${path.replace(/^.*[/\\]/, '')} is larger than 5 MB, so it is no metadata or style.`,
      )
    return decodedMetadata(await file.readFile())
  } finally {
    await file.close()
  }
}

async function opened(path: string) {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    if ((await file.stat()).isFile()) return file
    await file.close()
  } catch {
    // A link, gone, or not ours to read.
  }
  throw new AppError('bad_input', `${path.replace(/^.*[/\\]/, '')} cannot be read.`)
}
