// MapInfo's own tables: .tab says what there is, .dat holds the values, .map the places, .id which belong together.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { AppError } from '../../../../api/contract/problem.ts'
import { damaged, firstBytes, linkAs, type Source } from '../../child/source.ts'
import { dbfDecoding } from '../dbf_encoding.ts'
import type { Format } from '../format.ts'
import { describeGdal } from '../gdal.ts'
import { mapinfoEncoding, withCharset } from './mapinfo_charset.ts'
import { crsOfMap } from './mapinfo_crs.ts'
import { areLettersUtf8, countRows } from './mapinfo_values.ts'

const longestTab_bytes = 1_000_000

export const mapinfoTab: Format = {
  name: 'MapInfo (.tab)',
  endings: ['.tab'],
  recognises: ({ head }) => /^\s*!table\b/i.test(head.subarray(0, 100).toString('latin1')),
  async open({ source, request, engine }) {
    const header = firstBytes(source.path, longestTab_bytes).toString('latin1')
    requireNative(source, header)
    const path = linkAs(source, '.tab')
    const values = beside(source, path, '.dat')
    const map = beside(source, path, '.map')
    beside(source, path, '.id')
    const rows = countRows(source, values)
    const isUtf8 = areLettersUtf8(source, { path: values, header })
    const encoding = mapinfoEncoding(source, { told: request.encoding, isUtf8, header })
    const { gdal, selected } = dbfDecoding(encoding)
    // A copy of the header in place of the link, which names an encoding that GDAL knows.
    rmSync(path)
    writeFileSync(path, withCharset(header, gdal === 'UTF-8' ? 'Neutral' : 'ISO8859_1'), 'latin1')
    const described = await describeGdal(await engine(), { source, path, driver: 'MapInfo File' })
    const crs = crsOfMap(map)
    const { crs: _, ...rest } = described
    const told = {
      ...(crs && { crs }),
      selected,
      lacks: ['missing_text' as const],
      expected_rows: rows,
      encoding,
    }
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
