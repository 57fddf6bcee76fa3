// A layer as one PMTiles file (version 3): tiles are added in the order of their numbers and lie in a file beside until all are there, since what comes first in the
// archive tells where each lies.
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { directoriesOf, type Entry } from './directory.ts'
import { type ArchiveFacts, archiveHeader } from './header.ts'
import { type TileAddress, tileNumber } from './tile_number.ts'

export type ArchiveWriter = {
  /** In rising order of their numbers. */
  add(address: TileAddress, tile: Uint8Array): Promise<void>
  /** What comes before the tiles, and how many bytes these have. */
  finish(facts: ArchiveFacts): Promise<{ readonly head: Buffer; readonly bytes: number }>
}

const packed = promisify(gzip)

/** The tiles themselves land in `path`. */
export async function archiveWriter(path: string): Promise<ArchiveWriter> {
  const file = await open(path, 'w')
  const entries: Entry[] = []
  /** Where each different tile lies: the sea is the same everywhere. */
  const known = new Map<string, { readonly offset: number; readonly length: number }>()
  let bytes = 0
  let addressed = 0

  async function placed(tile: Uint8Array): Promise<{ offset: number; length: number }> {
    const key = createHash('sha256').update(tile).digest('base64')
    const found = known.get(key)
    if (found) return found
    const content = await packed(tile)
    await file.write(content)
    const place = { offset: bytes, length: content.length }
    bytes += content.length
    known.set(key, place)
    return place
  }

  return {
    async add(address, tile) {
      const number = tileNumber(address)
      const { offset, length } = await placed(tile)
      addressed += 1
      const last = entries.at(-1)
      if (last && last.number + last.run > number) throw new Error('The tiles of an archive come in order.')
      if (last && last.offset === offset && last.number + last.run === number)
        entries[entries.length - 1] = { ...last, run: last.run + 1 }
      else entries.push({ number, offset, length, run: 1 })
    },
    async finish(facts) {
      await file.close()
      const { root, leaves } = directoriesOf(entries)
      const metadata = await packed(JSON.stringify(facts.metadata))
      const header = archiveHeader(facts, {
        root: root.length,
        metadata: metadata.length,
        leaves: leaves.length,
        tiles: bytes,
        addressed,
        entries: entries.length,
        contents: known.size,
      })
      const head = Buffer.concat([header, root, metadata, leaves])
      return { head, bytes: head.length + bytes }
    },
  }
}
