// An Excel file, written while it is sent: one sheet with the rows, one with the README. Of GDAL's and the libraries' writers each holds the whole sheet in
// memory, and GDAL's has no dates before 1970 here (data/writing).
import { z } from 'zod'
import type { Connection } from '../../../data/database/connection.ts'
import { filledSql } from '../../../data/database/filled_sql.ts'
import { quotedIdentifier, quotedLiteral, sqlFile } from '../../../data/database/sql_file.ts'
import { escaped } from '../../catalogue/xml/markup.ts'
import type { FieldType } from '../../contract/catalogue/catalogue_codes.ts'
import { AppError } from '../../contract/problem.ts'
import type { LayerPart } from '../part/layer_part.ts'
import { placeColumns } from '../texts/place_columns.ts'
import { onePiece, type ZippedFile, zipPieces } from '../zip/zip_pieces.ts'
import { sheetEnd, sheetStart, workbookFiles } from './workbook.ts'

const rowsSql = sqlFile(import.meta.url, './sheet_rows.sql')
const longestSql = sqlFile(import.meta.url, './longest_texts.sql')
const longestRow = z.object({ rows: z.int(), longest: z.array(z.int().nullable()) })

/** Excel's own limits. */
const rowsAtMost = 1_048_575
const columnsAtMost = 16_384
const longestCell = 32_767

const macros: Readonly<Record<FieldType, string>> = {
  text: 'sheet_text',
  integer: 'sheet_integer',
  number: 'sheet_number',
  boolean: 'sheet_boolean',
  date: 'sheet_date',
  datetime: 'sheet_time',
}

export async function* xlsxPieces(
  connection: Connection,
  part: LayerPart,
  readme: string,
): AsyncGenerator<Uint8Array> {
  await demandRoom(connection, part)
  yield* zipPieces([
    ...workbookFiles(['Data', 'README']).map(({ name, text }) => ({ name, pieces: onePiece(text) })),
    { name: 'xl/worksheets/sheet2.xml', pieces: onePiece(readmeSheet(readme)) },
    rowsSheet(connection, part),
  ])
}

function rowsSheet(connection: Connection, part: LayerPart): ZippedFile {
  const { relation } = part
  const places = placeColumns(part)
  const names = [...relation.fields.map(({ name }) => name), ...places.map(({ name }) => name)]
  const cells = [
    ...relation.fields.map(({ type, column }) => ({ macro: macros[type], value: quotedIdentifier(column) })),
    ...places.map(({ value, is_text }) => ({ macro: is_text ? 'sheet_wkt' : 'sheet_number', value })),
  ].map(({ macro, value }, at) => `${macro}(${quotedLiteral(columnLetters(at))} || line, ${value})`)
  const sql = filledSql(rowsSql, { cells: cells.join(' || '), relation: relation.sql })
  async function* pieces(): AsyncGenerator<string> {
    yield `${sheetStart}<row>${names.map((name, at) => textCell(`${columnLetters(at)}1`, name)).join('')}</row>`
    for await (const rows of connection.texts(sql, relation.parameters)) yield rows.join('')
    yield sheetEnd
  }
  return { name: 'xl/worksheets/sheet1.xml', pieces: pieces() }
}

function readmeSheet(readme: string): string {
  const rows = readme.split('\n').map((line, at) => `<row>${textCell(`A${at + 1}`, line)}</row>`)
  return `${sheetStart}${rows.join('')}${sheetEnd}`
}

async function demandRoom(connection: Connection, { relation, layer }: LayerPart): Promise<void> {
  const texts = relation.fields.filter(({ type }) => type === 'text')
  const longest = texts.map(({ column }) => `max(length(${quotedIdentifier(column)}))`)
  const sql = filledSql(longestSql, { longest: longest.join(', '), relation: relation.sql })
  const [found] = await connection.rows(sql, relation.parameters, longestRow)
  const refuse = (what: string) => {
    throw new AppError('too_large', `${what}. Take ${layer.id} as CSV or GeoPackage, or a part of it.`)
  }
  if ((found?.rows ?? 0) > rowsAtMost)
    refuse(`An Excel sheet has at most ${rowsAtMost} rows below its headings`)
  if (relation.fields.length + 3 > columnsAtMost)
    refuse(`An Excel sheet has at most ${columnsAtMost} columns`)
  const tooLong = texts.find((_, at) => (found?.longest[at] ?? 0) > longestCell)
  if (tooLong)
    refuse(
      `The field ${tooLong.name} has a text of more than ${longestCell} characters, which no cell of Excel holds`,
    )
}

function textCell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

/** A, B, …, Z, AA, … */
function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last
}
