import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

export type FileSum = { readonly bytes: number; readonly sha256: string }

/** Size and SHA-256 of a file. */
export async function fileSum(path: string): Promise<FileSum> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
