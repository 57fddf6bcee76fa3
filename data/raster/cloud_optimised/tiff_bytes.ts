// The bytes of a TIFF's directories: little-endian, classic below 4 GB and BigTIFF above (https://www.awaresystems.be/imaging/tiff/bigtiff.html).

export type TagType = 'ascii' | 'short' | 'long' | 'double' | 'offset'
export type Tag = { readonly number: number; readonly type: TagType; readonly values: readonly number[] }

const codes = { ascii: 2, short: 3, long: 4, double: 12 } as const
const widths = { ascii: 1, short: 2, long: 4, double: 8 } as const

/** An offset is as wide as the file is large. */
const codeOf = (type: TagType, isBig: boolean) => (type === 'offset' ? (isBig ? 16 : 4) : codes[type])
const widthOf = (type: TagType, isBig: boolean) => (type === 'offset' ? (isBig ? 8 : 4) : widths[type])

export function headerBytes(isBig: boolean): number {
  return isBig ? 16 : 8
}

/** How much a directory takes with what its tags refer to. */
export function directoryBytes(tags: readonly Tag[], isBig: boolean): number {
  const beyond = tags.map((tag) => {
    const bytes = tag.values.length * widthOf(tag.type, isBig)
    return bytes <= (isBig ? 8 : 4) ? 0 : even(bytes)
  })
  return even(fixedBytes(tags.length, isBig) + beyond.reduce((sum, bytes) => sum + bytes, 0))
}

export function header(isBig: boolean): Buffer {
  const bytes = Buffer.alloc(headerBytes(isBig))
  bytes.write('II', 0, 'latin1')
  bytes.writeUInt16LE(isBig ? 43 : 42, 2)
  if (isBig) {
    bytes.writeUInt16LE(8, 4)
    bytes.writeBigUInt64LE(16n, 8)
  } else bytes.writeUInt32LE(8, 4)
  return bytes
}

/** A directory that begins at `place`; the next one follows right behind, or there is none. */
export function directory(
  given: readonly Tag[],
  { place, isBig, isLast }: { readonly place: number; readonly isBig: boolean; readonly isLast: boolean },
): Buffer {
  const tags = given.toSorted((one, other) => one.number - other.number)
  const bytes = Buffer.alloc(directoryBytes(tags, isBig))
  const entry = isBig ? 20 : 12
  let at = isBig ? 8 : 2
  let beyond = fixedBytes(tags.length, isBig)
  if (isBig) bytes.writeBigUInt64LE(BigInt(tags.length), 0)
  else bytes.writeUInt16LE(tags.length, 0)
  for (const tag of tags) {
    const width = widthOf(tag.type, isBig)
    const size = tag.values.length * width
    bytes.writeUInt16LE(tag.number, at)
    bytes.writeUInt16LE(codeOf(tag.type, isBig), at + 2)
    writeOffset(bytes, tag.values.length, at + 4, isBig)
    const value = at + (isBig ? 12 : 8)
    if (size <= (isBig ? 8 : 4)) writeValues(bytes, tag, value, isBig)
    else {
      writeOffset(bytes, place + beyond, value, isBig)
      writeValues(bytes, tag, beyond, isBig)
      beyond += even(size)
    }
    at += entry
  }
  writeOffset(bytes, isLast ? 0 : place + bytes.length, at, isBig)
  return bytes
}

function fixedBytes(tags: number, isBig: boolean): number {
  return isBig ? 8 + tags * 20 + 8 : 2 + tags * 12 + 4
}

function even(bytes: number): number {
  return bytes + (bytes % 2)
}

function writeOffset(bytes: Buffer, value: number, at: number, isBig: boolean): void {
  if (isBig) bytes.writeBigUInt64LE(BigInt(value), at)
  else bytes.writeUInt32LE(value, at)
}

function writeValues(bytes: Buffer, { type, values }: Tag, at: number, isBig: boolean): void {
  const width = widthOf(type, isBig)
  for (const [nth, value] of values.entries()) {
    const to = at + nth * width
    if (type === 'double') bytes.writeDoubleLE(value, to)
    else if (type === 'offset') writeOffset(bytes, value, to, isBig)
    else if (width === 1) bytes.writeUInt8(value, to)
    else if (width === 2) bytes.writeUInt16LE(value, to)
    else bytes.writeUInt32LE(value, to)
  }
}
