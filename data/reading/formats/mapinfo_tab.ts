// MapInfo's own tables: .tab says what there is, .dat holds the values, .map the places, .id which belong together.
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { AppError } from '../../../api/contract/problem.ts'
import { bytesAt, damaged, firstBytes, linkAs, type Source } from '../child/source.ts'
import { dbfDecoding, encodingOfBytes } from './dbf_encoding.ts'
import type { Format } from './format.ts'
import { describeGdal } from './gdal.ts'
import { charsetIn, withCharset } from './mapinfo_charset.ts'
import { crsOfMap } from './mapinfo_crs.ts'

/** Enough rows to meet an å. */
const sampled_bytes = 4_000_000
const longestTab_bytes = 1_000_000

export const mapinfoTab: Format = {
  name: 'MapInfo (.tab)',
  endings: ['.tab'],
  recognises: ({ head }) => /^\s*!table\b/i.test(head.subarray(0, 100).toString('latin1')),
  async open({ source, engine }) {
    const header = firstBytes(source.path, longestTab_bytes).toString('latin1')
    requireNative(source, header)
    const path = linkAs(source, '.tab')
    const values = beside(source, path, '.dat')
    const map = beside(source, path, '.map')
    beside(source, path, '.id')
    const rows = countRows(source, values)
    const sample = firstBytes(values, sampled_bytes)
    const encoding = encodingOfBytes(sample) === 'UTF-8' ? 'UTF-8' : charsetIn(header)
    const { gdal, selected } = dbfDecoding(encoding)
    // A copy of the header in place of the link, which names an encoding that GDAL knows.
    rmSync(path)
    writeFileSync(path, withCharset(header, gdal === 'UTF-8' ? 'Neutral' : 'ISO8859_1'), 'latin1')
    const described = await describeGdal(await engine(), { source, path, driver: 'MapInfo File' })
    const crs = crsOfMap(map)
    const { crs: _, ...rest } = described
    const told = { ...(crs && { crs }), selected, expected_rows: rows, encoding }
    return { ...rest, ...told, first_line: 1, layers: [], notes: [] }
  },
}

/** Linked, seamless and raster tables name other files, which might be any. */
function requireNative(source: Source, header: string): void {
  const type = /^\s*Type\s+"?(\w+)/im.exec(header)?.[1]?.toUpperCase()
  const isSeamless = /"\\IsSeamless"\s*=\s*"TRUE"/i.test(header)
  if (type === 'NATIVE' && !isSeamless && !/^\s*(File|Create View|Open Table)\s+"/im.test(header)) return
  if (type === undefined) throw damaged(source, 'it does not say of which type its table is')
  throw new AppError(
    'bad_input',
    `${source.name} is a MapInfo table of the type ${isSeamless ? 'seamless' : type}, which only points to other files. Save a copy of the table itself, as MapInfo TAB or MIF.`,
  )
}

function beside(source: Source, path: string, ending: string): string {
  const other = path.replace(/\.tab$/, ending)
  if (existsSync(other)) return other
  throw new AppError(
    'bad_input',
    `${source.name} lacks its ${ending}. A MapInfo table needs .tab, .dat, .map and .id of one name side by side, or all in one .zip.`,
  )
}

const asterisk = 0x2a

/** The .dat has the header of a .dbf; a row that begins with an asterisk was deleted. */
function countRows(source: Source, path: string): number {
  const head = firstBytes(path, 32)
  if (head.length < 32) throw damaged(source, 'its .dat is cut off')
  const [records, first, length] = [head.readUInt32LE(4), head.readUInt16LE(8), head.readUInt16LE(10)]
  if (first + records * length > statSync(path).size || (records > 0 && length === 0))
    throw damaged(source, 'its .dat is shorter than its header says')
  const atOnce = Math.max(1, Math.floor((1 << 20) / Math.max(1, length)))
  let deleted = 0
  for (let done = 0; done < records; done += atOnce) {
    const piece = bytesAt(path, first + done * length, Math.min(atOnce, records - done) * length)
    for (let at = 0; at < piece.length; at += length) if (piece[at] === asterisk) deleted++
  }
  return records - deleted
}
