// Takes one entry out of a zip file, never more bytes than its list says, and checks that they are the right ones.
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { bytesAt, damaged, isOutOfRoom, outOfRoom, type Source } from '../child/source.ts'
import type { ZipEntry } from './directory.ts'

const longestText = 10_000_000

/** A small text inside the archive. */
export function entryText(source: Source, entry: ZipEntry): string {
  const packed = bytesAt(source.path, dataPosition(source, entry), Math.min(entry.packed_bytes, longestText))
  try {
    return (entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: longestText })).toString(
      'utf8',
    )
  } catch {
    throw damaged(source, `${entry.name} in it cannot be unpacked`)
  }
}

/** The first bytes of an entry, however long it is. */
export function entryHead(source: Source, { entry, most }: { entry: ZipEntry; most: number }): Buffer {
  const packed = bytesAt(source.path, dataPosition(source, entry), Math.min(entry.packed_bytes, most))
  if (entry.method === 0) return packed
  try {
    // What is cut off ends in the middle of a block, which is no fault here.
    const head = inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most * 1100 })
    return head.subarray(0, most)
  } catch {
    throw damaged(source, `${entry.name} in it cannot be unpacked`)
  }
}

/** Writes the entry to `path`, a name of ours: what the archive calls it decides nothing. */
export async function unpackEntry(
  source: Source,
  { entry, path }: { entry: ZipEntry; path: string },
): Promise<void> {
  const start = dataPosition(source, entry)
  const file = openSync(path, 'wx')
  let [written, checksum] = [0, 0]
  try {
    if (entry.packed_bytes === 0) return
    const packed = createReadStream(source.path, { start, end: start + entry.packed_bytes - 1 })
    for await (const piece of entry.method === 0 ? packed : packed.pipe(createInflateRaw())) {
      const bytes: Buffer = piece
      written += bytes.length
      if (written > entry.bytes) break
      checksum = crc32(bytes, checksum)
      writeSync(file, bytes)
    }
  } catch (error) {
    if (isOutOfRoom(error)) throw outOfRoom()
    throw damaged(source, `${entry.name} in it cannot be unpacked`)
  } finally {
    closeSync(file)
  }
  if (written !== entry.bytes || checksum !== entry.checksum)
    throw damaged(source, `${entry.name} in it does not match its checksum`)
}

/** The local header repeats the name and may have other extras than the list. */
function dataPosition(source: Source, entry: ZipEntry): number {
  const header = bytesAt(source.path, entry.position, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50)
    throw damaged(source, `${entry.name} is not where its list says`)
  return entry.position + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
}
