// What a zip file says that it holds, and whether that can be believed: a zip of a few kilobytes can fill any disk.
import { AppError } from '../../../api/contract/problem.ts'
import { bytesAt, damaged, type Source } from '../child/source.ts'

export type ZipEntry = {
  name: string
  /** 0 is stored, 8 is deflated. */
  method: number
  checksum: number
  packed_bytes: number
  bytes: number
  /** Where its local header begins. */
  position: number
}

const mostEntries = 10_000
/** Deflate reaches 1000; honest data stays far below, and small files may do as they like. */
const highestRatio = 200
const ratioMattersFrom_bytes = 20_000_000
const endRecord = 0x06054b50
const centralRecord = 0x02014b50

export function readEntries(source: Source): ZipEntry[] {
  const tail = bytesAt(source.path, Math.max(0, source.size - 65_557), 65_557)
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || tail.length < end + 22 || tail.readUInt32LE(end) !== endRecord)
    throw damaged(source, 'the list of files at its end is missing')
  const entries = tail.readUInt16LE(end + 10)
  const listBytes = tail.readUInt32LE(end + 12)
  const listAt = tail.readUInt32LE(end + 16)
  if (entries > mostEntries)
    throw new AppError('too_large', `${source.name} holds ${entries} files; ${mostEntries} are the most.`)
  if (listAt + listBytes > source.size) throw damaged(source, 'the list of files at its end is not whole')
  const found = parseList(bytesAt(source.path, listAt, listBytes), { source, entries })
  requireModest(found, source)
  return found
}

function parseList(list: Buffer, { source, entries }: { source: Source; entries: number }): ZipEntry[] {
  const found: ZipEntry[] = []
  let at = 0
  while (found.length < entries) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== centralRecord)
      throw damaged(source, 'the list of files at its end is not whole')
    const nameBytes = list.readUInt16LE(at + 28)
    const name = list.subarray(at + 46, at + 46 + nameBytes).toString('utf8')
    if (list.readUInt16LE(at + 8) & 1)
      throw new AppError('bad_input', `${source.name} is protected by a password. Remove it and try again.`)
    found.push({
      name,
      method: list.readUInt16LE(at + 10),
      checksum: list.readUInt32LE(at + 16),
      packed_bytes: list.readUInt32LE(at + 20),
      bytes: list.readUInt32LE(at + 24),
      position: list.readUInt32LE(at + 42),
    })
    at += 46 + nameBytes + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32)
  }
  return found
}

function requireModest(entries: readonly ZipEntry[], source: Source): void {
  const escaping = entries.find(
    ({ name }) => /^([/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..'),
  )
  if (escaping)
    throw new AppError(
      'bad_input',
      `${source.name} holds a file that would land outside its folder: ${escaping.name.slice(0, 200)}. Pack it anew.`,
    )
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  if (bytes > source.most_bytes)
    throw new AppError(
      'too_large',
      `${source.name} unpacks to ${Math.round(bytes / 1e6)} MB, more than may be read at once. Divide it.`,
    )
  if (bytes > ratioMattersFrom_bytes && bytes > source.size * highestRatio)
    throw new AppError(
      'too_large',
      `${source.name} unpacks to ${Math.round(bytes / source.size)} times its size, which no honest data does.`,
    )
}
