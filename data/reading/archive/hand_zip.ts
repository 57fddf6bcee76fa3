// For tests: zip files made byte by byte, with what no library would write.
import { crc32 } from 'node:zlib'

export type HandEntry = {
  name: string | Buffer
  bytes: Buffer
  /** What the list says of it, against the truth where a test wants so. */
  method?: number
  flags?: number
  /** Unix mode, such as 0o120777 for a link. */
  mode?: number
  position?: number
  /** Sizes in the extra field of zip64. */
  is_wide?: boolean
  /** Sizes after the data instead of before it. */
  has_descriptor?: boolean
}

const full = 0xffffffff

export function handZip(entries: readonly HandEntry[]): Buffer {
  const pieces: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const local = localRecord(entry)
    list.push(listRecord(entry, entry.position ?? at))
    pieces.push(...local)
    at += local.reduce((sum, piece) => sum + piece.length, 0)
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...pieces, directory, end])
}

function localRecord({ name, bytes, flags = 0, has_descriptor = false }: HandEntry): Buffer[] {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(flags | (has_descriptor ? 8 : 0), 6)
  const after = Buffer.alloc(has_descriptor ? 16 : 0)
  const sizes = has_descriptor ? after : header
  const first = has_descriptor ? 4 : 14
  if (has_descriptor) after.writeUInt32LE(0x08074b50, 0)
  sizes.writeUInt32LE(crc32(bytes), first)
  sizes.writeUInt32LE(bytes.length, first + 4)
  sizes.writeUInt32LE(bytes.length, first + 8)
  header.writeUInt16LE(Buffer.from(name).length, 26)
  return [header, Buffer.from(name), bytes, after]
}

function listRecord(entry: HandEntry, position: number): Buffer {
  const { name, bytes, method = 0, flags = 0, mode = 0, is_wide = false } = entry
  const record = Buffer.alloc(46)
  const extra = is_wide ? wideSizes(bytes.length) : Buffer.alloc(0)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt8(3, 5)
  record.writeUInt16LE(flags | (entry.has_descriptor ? 8 : 0), 8)
  record.writeUInt16LE(method, 10)
  record.writeUInt32LE(crc32(bytes), 16)
  record.writeUInt32LE(is_wide ? full : bytes.length, 20)
  record.writeUInt32LE(is_wide ? full : bytes.length, 24)
  record.writeUInt16LE(Buffer.from(name).length, 28)
  record.writeUInt16LE(extra.length, 30)
  record.writeUInt16LE(mode, 40)
  record.writeUInt32LE(position, 42)
  return Buffer.concat([record, Buffer.from(name), extra])
}

function wideSizes(bytes: number): Buffer {
  const extra = Buffer.alloc(20)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(16, 2)
  extra.writeBigUInt64LE(BigInt(bytes), 4)
  extra.writeBigUInt64LE(BigInt(bytes), 12)
  return extra
}
