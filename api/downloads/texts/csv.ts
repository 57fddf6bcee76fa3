// CSV (RFC 4180) in UTF-8, with commas. Places are WKT, of points two numbers too.
import type { Connection } from '../../../data/database/connection.ts'
import { filledSql } from '../../../data/database/filled_sql.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import type { LayerPart } from '../part/layer_part.ts'
import { csvCells } from './field_cells.ts'
import { placeColumns } from './place_columns.ts'

const linesSql = sqlFile(import.meta.url, './csv_lines.sql')

export async function* csvPieces(connection: Connection, part: LayerPart): AsyncGenerator<string> {
  const { relation } = part
  const places = placeColumns(part)
  const names = [...relation.fields.map(({ name }) => name), ...places.map(({ name }) => name)]
  const cells = [
    ...csvCells(relation.fields),
    ...places.map(({ value, is_text }) => `${is_text ? 'csv_text' : 'csv_plain'}(${value})`),
  ]
  const sql = filledSql(linesSql, { cells: lineOf(cells), relation: relation.sql })
  let before = `${names.map(heading).join(',')}\r\n`
  for await (const lines of connection.texts(sql, relation.parameters)) {
    yield `${before + lines.join('\r\n')}\r\n`
    before = ''
  }
  if (before !== '') yield before
}

/** Of a single column, a missing value would make an empty line, which readers pass over. */
function lineOf(cells: readonly string[]): string {
  const [only] = cells
  return cells.length === 1 && only !== undefined ? `filled_line(${only})` : cells.join(" || ',' || ")
}

function heading(name: string): string {
  return /[",\r\n]|^\s|\s$/.test(name) ? `"${name.replaceAll('"', '""')}"` : name
}
