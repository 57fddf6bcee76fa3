// A dBase table, as a Shapefile has it beside its shapes: written by us, since GDAL's way in from the engine widens every text to 80 letters, rounds whole numbers
// beyond 2^53 and has no dates before 1970 (data/writing).
import type { Attribute } from './attributes.ts'

const fieldBytes = 32
const recordAtMost = 65_535

/** Undefined where a record is longer than the header can say. */
export function dbfHeader(
  attributes: readonly Attribute[],
  { rows, made_on }: { readonly rows: number; readonly made_on: string },
): Uint8Array | undefined {
  const record = 1 + attributes.reduce((sum, { width }) => sum + width, 0)
  const length = fieldBytes * (attributes.length + 1) + 1
  if (record > recordAtMost || length > recordAtMost) return undefined
  const header = Buffer.alloc(length)
  const [year = 0, month = 0, day = 0] = made_on.split('-').map(Number)
  header.writeUInt8(3, 0)
  header.set([year - 1900, month, day], 1)
  header.writeUInt32LE(rows, 4)
  header.writeUInt16LE(length, 8)
  header.writeUInt16LE(record, 10)
  attributes.forEach(({ name, type, width, decimals }, at) => {
    const begins = fieldBytes * (at + 1)
    header.write(name, begins, 'latin1')
    header.write(type, begins + 11, 'latin1')
    header.set([width, decimals], begins + 16)
  })
  header.writeUInt8(0x0d, length - 1)
  return header
}

export const dbfEnd = '\x1a'
