// The .dat of a MapInfo table: a .dbf in which only columns of the type Char hold letters, the others bare numbers.
import { isUtf8 } from 'node:buffer'
import { statSync } from 'node:fs'
import { bytesAt, damaged, firstBytes, type Source } from '../../child/source.ts'

type Table = { records: number; first: number; length: number }

const read_bytes = 1 << 20
const asterisk = 0x2a
const [space, nul] = [0x20, 0x00]

/** How many rows there are, but for the deleted, which begin with an asterisk. */
export function countRows(source: Source, path: string): number {
  const table = tableOf(source, path)
  let deleted = 0
  for (const row of rowsOf(path, table)) if (row[0] === asterisk) deleted++
  return table.records - deleted
}

/** Whether all letters in the first rows are UTF-8. */
export function areLettersUtf8(source: Source, { path, header }: { path: string; header: string }): boolean {
  const table = tableOf(source, path)
  const columns = charColumns(header, path)
  const letters: Buffer[] = []
  let sampled = 0
  for (const row of rowsOf(path, table)) {
    for (const { from, to } of columns) letters.push(filled(row.subarray(from, to)))
    sampled += row.length
    if (sampled > read_bytes) break
  }
  return isUtf8(Buffer.concat(letters))
}

function tableOf(source: Source, path: string): Table {
  const head = firstBytes(path, 32)
  if (head.length < 32) throw damaged(source, 'its .dat is cut off')
  const [records, first, length] = [head.readUInt32LE(4), head.readUInt16LE(8), head.readUInt16LE(10)]
  if (first + records * length > statSync(path).size || (records > 0 && length === 0))
    throw damaged(source, 'its .dat is shorter than its header says')
  return { records, first, length }
}

function* rowsOf(path: string, { records, first, length }: Table): Generator<Buffer> {
  const atOnce = Math.max(1, Math.floor(read_bytes / Math.max(1, length)))
  for (let done = 0; done < records; done += atOnce) {
    const piece = bytesAt(path, first + done * length, Math.min(atOnce, records - done) * length)
    for (let at = 0; at + length <= piece.length; at += length) yield piece.subarray(at, at + length)
  }
}

/** Types stand in the .tab, widths in the .dat, both in the order of the columns. */
function charColumns(header: string, path: string): { from: number; to: number }[] {
  const listed = /^\s*Fields\s+\d+[^\n]*\n([\s\S]*)/im.exec(header)?.[1] ?? ''
  const types = [...listed.matchAll(/^\s*\S+\s+(\w+)[^;\n]*;/gm)].map((found) => found[1] ?? '')
  const widths = firstBytes(path, 32 + 32 * types.length)
  let from = 1
  return types.flatMap((type, at) => {
    const width = widths[32 + 32 * at + 16] ?? 0
    from += width
    return /^char$/i.test(type) ? [{ from: from - width, to: from }] : []
  })
}

/** A value that fills its column may have been cut inside a letter; what pads it is no letter. */
function filled(value: Buffer): Buffer {
  let end = value.indexOf(nul)
  if (end < 0) end = value.length
  while (end > 0 && value[end - 1] === space) end--
  if (end < value.length) return value.subarray(0, end)
  let start = end - 1
  while (start > 0 && start > end - 4 && ((value[start] ?? 0) & 0xc0) === 0x80) start--
  return value.subarray(0, start)
}
