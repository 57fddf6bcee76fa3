// MapInfo's exchange format: .mif holds columns and places, .mid the values, both as text.

import { AppError } from '../../../../api/contract/problem.ts'
import { quotedIdentifier } from '../../../database/sql_file.ts'
import { damaged } from '../../child/source.ts'
import { endingOf, siblings } from '../../siblings.ts'
import type { Format, TheirColumn } from '../format.ts'
import { describeGdal } from '../gdal.ts'
import { mapinfoEncoding, seemsUtf8 } from './mapinfo_charset.ts'
import { crsOfMif } from './mapinfo_crs.ts'
import { writeMifCopy } from './mapinfo_mif_copy.ts'

const numbers = ['integer', 'number'] as const

export const mapinfoMif: Format = {
  name: 'MapInfo (.mif)',
  endings: ['.mif'],
  recognises: ({ head }) => headerOf(head) !== undefined,
  async open({ source, request, engine }) {
    const values = siblings(source.path).find((path) => endingOf(path) === '.mid')
    if (values === undefined)
      throw new AppError(
        'bad_input',
        `${source.name} lacks its .mid. MapInfo’s exchange format needs .mif and .mid of one name side by side, or both in one .zip.`,
      )
    const header = headerOf(source.head)
    if (header === undefined) throw damaged(source, 'its header cannot be read')
    const isUtf8 = [source.path, values].every(seemsUtf8)
    const encoding = mapinfoEncoding(source, { told: request.encoding, isUtf8, header })
    const { path, objects, rows } = await writeMifCopy(source, { header, values, encoding })
    if (objects < rows.at_least || objects > rows.at_most)
      throw damaged(
        source,
        `it has ${objects} objects and its .mid ${rows.at_least} rows; perhaps they do not belong together`,
      )
    const { crs: _, ...described } = await describeGdal(await engine(), {
      source,
      path,
      driver: 'MapInfo File',
    })
    const crs = crsOfMif(header)
    const isNumber = numberColumns(header)
    const types_in_text = ({ name }: TheirColumn) => (isNumber.has(name) ? numbers : [])
    const told = {
      ...(crs && { crs }),
      selected,
      types_in_text,
      lacks: ['missing_text' as const],
      expected_rows: objects,
      encoding,
    }
    return { ...described, ...told, first_line: 1, layers: [], notes: [] }
  },
}

/** Up to the line that begins the data. */
function headerOf(head: Buffer): string | undefined {
  const start = head.toString('latin1')
  if (!/^(\u00EF\u00BB\u00BF)?\s*Version\s+\d+\s/i.test(start)) return undefined
  return /^[\s\S]*?^\s*Columns\s+\d+[\s\S]*?^\s*Data\s*$/im.exec(start)?.[0]
}

/** The columns that are numbers; in the copy that GDAL reads they are text. */
function numberColumns(header: string): ReadonlySet<string> {
  const found = header.matchAll(
    /^\s*(\S+)[ \t]+(?:Integer|SmallInt|LargeInt|Float|Decimal\s*\([^)]*\))[ \t]*\r?$/gim,
  )
  return new Set([...found].map((match) => match[1] ?? ''))
}

/** A line break in a value is written as \\n. */
function selected({ name, type }: { name: string; type: string }): string {
  return type === 'VARCHAR' ? `replace(${quotedIdentifier(name)}, '\\n', chr(10))` : quotedIdentifier(name)
}
