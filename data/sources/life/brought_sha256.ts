// The hash of everything that was brought for a layer, so that what is the same as last time is not taken in again.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { wholeFamily } from '../../reading/siblings.ts'

export async function broughtSha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  for (const path of wholeFamily(file).toSorted()) {
    hash.update(`${basename(path)}\0`)
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece)
  }
  return hash.digest('hex')
}
