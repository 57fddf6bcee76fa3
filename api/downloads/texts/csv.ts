// CSV (RFC 4180) in UTF-8, with commas. Places are WKT in EPSG:3006, of points easting and northing too.
import type { Connection } from '../../../data/database/connection.ts'
import { filledSql } from '../../../data/database/filled_sql.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { LayerPart } from '../part/layer_part.ts'
import { csvCells } from './field_cells.ts'

const linesSql = sqlFile(import.meta.url, './csv_lines.sql')

type PlaceColumn = { readonly name: string; readonly cell: string }

export async function* csvPieces(
  connection: Connection,
  { layer, relation }: LayerPart,
): AsyncGenerator<string> {
  const places = placeColumns(layer)
  const names = [...relation.fields.map(({ name }) => name), ...places.map(({ name }) => name)]
  const cells = [...csvCells(relation.fields), ...places.map(({ cell }) => cell)]
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

/** The names by which an import knows a place (data/README.md). */
export function placeColumns({ kind, geometry_kind }: SeenLayer): PlaceColumn[] {
  if (kind === 'table') return []
  const wkt = { name: 'wkt', cell: 'csv_text(ST_AsText(feature.geometry::geometry))' }
  if (geometry_kind !== 'point') return [wkt]
  return [
    { name: 'easting', cell: 'csv_plain(easting_of(feature.geometry::geometry))' },
    { name: 'northing', cell: 'csv_plain(northing_of(feature.geometry::geometry))' },
    wkt,
  ]
}

function heading(name: string): string {
  return /[",\r\n]|^\s|\s$/.test(name) ? `"${name.replaceAll('"', '""')}"` : name
}
