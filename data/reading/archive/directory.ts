// The central directory of a zip file: what it says that it holds, where, and how packed.
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
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
  is_encrypted: boolean
  is_link: boolean
}

const mostEntries = 10_000
const endBytes = 22
const longestComment = 65_535
const locatorBytes = 20
const [endRecord, endRecord64, locator64, centralRecord] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50]
/** A field that is too small for its value says so, and the value stands in the extra field of zip64. */
const elsewhere = 0xffffffff

export function readDirectory(source: Source): ZipEntry[] {
  const { entries, list_bytes, list_at } = readEnd(source)
  if (entries > mostEntries)
    throw new AppError('too_large', `${source.name} holds ${entries} files; ${mostEntries} are the most.`)
  if (list_at + list_bytes > source.size) throw notWhole(source)
  return parseList(bytesAt(source.path, list_at, list_bytes), { source, entries })
}

type End = { entries: number; list_bytes: number; list_at: number }

function readEnd(source: Source): End {
  const tailAt = Math.max(0, source.size - endBytes - longestComment - locatorBytes)
  const tail = bytesAt(source.path, tailAt, source.size - tailAt)
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || tail.length < end + endBytes || tail.readUInt32LE(end) !== endRecord)
    throw damaged(source, 'the list of files at its end is missing')
  const locator = end - locatorBytes
  if (locator >= 0 && tail.readUInt32LE(locator) === locator64)
    return readEnd64(source, Number(tail.readBigUInt64LE(locator + 8)))
  return {
    entries: tail.readUInt16LE(end + 10),
    list_bytes: tail.readUInt32LE(end + 12),
    list_at: tail.readUInt32LE(end + 16),
  }
}

function readEnd64(source: Source, at: number): End {
  if (at + 56 > source.size) throw notWhole(source)
  const record = bytesAt(source.path, at, 56)
  if (record.length < 56 || record.readUInt32LE(0) !== endRecord64) throw notWhole(source)
  return {
    entries: Number(record.readBigUInt64LE(32)),
    list_bytes: Number(record.readBigUInt64LE(40)),
    list_at: Number(record.readBigUInt64LE(48)),
  }
}

function parseList(list: Buffer, { source, entries }: { source: Source; entries: number }): ZipEntry[] {
  const found: ZipEntry[] = []
  let at = 0
  while (found.length < entries) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== centralRecord) throw notWhole(source)
    const nameEnd = at + 46 + list.readUInt16LE(at + 28)
    const extraEnd = nameEnd + list.readUInt16LE(at + 30)
    if (extraEnd > list.length) throw notWhole(source)
    const flags = list.readUInt16LE(at + 8)
    const isFromUnix = list.readUInt8(at + 5) === 3
    const [bytes, packed_bytes, position] = wideFields(list.subarray(nameEnd, extraEnd), [
      list.readUInt32LE(at + 24),
      list.readUInt32LE(at + 20),
      list.readUInt32LE(at + 42),
    ])
    found.push({
      name: nameOf(list.subarray(at + 46, nameEnd), flags),
      method: list.readUInt16LE(at + 10),
      checksum: list.readUInt32LE(at + 16),
      packed_bytes,
      bytes,
      position,
      is_encrypted: (flags & 1) === 1,
      is_link: isFromUnix && (list.readUInt16LE(at + 40) & 0xf000) === 0xa000,
    })
    at = extraEnd + list.readUInt16LE(at + 32)
  }
  return found
}

/** UTF-8 where it is said or shows; else the code page of DOS, in which Windows still packs å, ä and ö. */
function nameOf(bytes: Buffer, flags: number): string {
  const isSaid = (flags & 0x800) !== 0
  const name = isSaid || isUtf8(bytes) ? bytes.toString('utf8') : iconv.decode(bytes, 'cp437')
  return name.replaceAll('\\', '/')
}

/** Those fields, in this order, that had no room stand in the extra field 1, eight bytes each. */
function wideFields(extra: Buffer, [bytes, packed, position]: Three): Three {
  let wide: Buffer = Buffer.alloc(0)
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 1) wide = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
  let at = 0
  const field = (value: number) => {
    if (value !== elsewhere || at + 8 > wide.length) return value
    at += 8
    return Number(wide.readBigUInt64LE(at - 8))
  }
  return [field(bytes), field(packed), field(position)]
}

type Three = [number, number, number]

function notWhole(source: Source): AppError {
  return damaged(source, 'the list of files at its end is not whole')
}
