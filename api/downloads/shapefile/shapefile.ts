// A Shapefile as a zip: shapes by GDAL in the isolated child, the table beside them by us, and in the same zip what tells of it. Shapes of different kinds are
// several Shapefiles.

import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Connection } from '../../../data/database/connection.ts'
import { filledSql } from '../../../data/database/filled_sql.ts'
import { interruptible } from '../../../data/database/interruptible.ts'
import { quotedIdentifier, quotedLiteral, sqlFile } from '../../../data/database/sql_file.ts'
import { today } from '../../../data/today.ts'
import { writeFile } from '../../../data/writing/write_file.ts'
import { AppError } from '../../contract/problem.ts'
import type { Product } from '../../product.ts'
import { geometryColumn, writeRows } from '../files/rows_file.ts'
import { uniqueName } from '../files/unique_names.ts'
import type { LayerPart } from '../part/layer_part.ts'
import { readmeOf } from '../readme/readme_text.ts'
import { filePieces } from '../sending/file_pieces.ts'
import { onePiece, type ZippedFile } from '../zip/zip_pieces.ts'
import { type Attribute, attributesOf, lossesOf, roomOf } from './attributes.ts'
import { dbfEnd, dbfHeader } from './dbf.ts'
import { fieldsCsv } from './fields_csv.ts'

const shapesSql = sqlFile(import.meta.url, './shapes_of_part.sql')
const sizesSql = sqlFile(import.meta.url, './attribute_sizes.sql')
const recordsSql = sqlFile(import.meta.url, './attribute_records.sql')
const longTextsSql = sqlFile(import.meta.url, './long_texts.sql')
const cellsSql = sqlFile(import.meta.url, '../cells.sql')

const shapeRow = z.object({ kind: z.int().nullable(), rows: z.int() })
const sizesRow = z.object({
  kind: z.int(),
  rows: z.int(),
  widths: z.array(z.int()),
  decimals: z.array(z.int()),
})
type Sizes = z.infer<typeof sizesRow>

const kindNames = new Map([
  [1, 'points'],
  [2, 'multipoints'],
  [3, 'lines'],
  [4, 'surfaces'],
])
const noShape = 5
/** A Shapefile counts in 31 bits, in words of two bytes; many programs stop at half of it. */
const bytesAtMost = 2 ** 31 - 1

type Asked = { readonly part: LayerPart; readonly folder: string; readonly signal: AbortSignal }
type Rows = { readonly file: string; readonly kind: string; readonly sizes: readonly Sizes[] }

/** What the zip consists of; the shapes are written before, the tables while they are sent. */
export async function shapefileFiles(product: Product, asked: Asked): Promise<ZippedFile[]> {
  const { part, folder, signal } = asked
  const { layer } = part
  const rows = await product.database.session((connection) =>
    rowsOf(interruptible(connection, signal), asked),
  )
  const made_on = today(product.now())
  const files: ZippedFile[] = []
  const [first] = rows.sizes
  if (!first)
    throw new AppError(
      'bad_input',
      `${layer.id} has no rows here, and a Shapefile of nothing has no kind of shape. Take GeoPackage.`,
    )
  const losses = []
  for (const sizes of rows.sizes) {
    const base = rows.sizes.length === 1 ? layer.id : `${layer.id}_${kindNames.get(sizes.kind)}`
    const attributes = attributesOf(layer.fields, sizes)
    const header = dbfHeader(attributes, { rows: sizes.rows, made_on })
    const record = 1 + attributes.reduce((sum, { width }) => sum + width, 0)
    if (!header || record * sizes.rows > bytesAtMost) throw tooLarge(layer.id)
    const shapes = await writeFile(
      {
        path: rows.file,
        folder,
        format: 'shp',
        layer: base,
        title: layer.description.title.sv,
        description: '',
        columns: [{ name: rows.kind, type: 'integer' }],
        geometry: geometryColumn(part),
        part: { column: rows.kind, equals: sizes.kind },
      },
      { spatial_extension: product.spatial_extension, signal },
    )
    if ((await stat(shapes)).size > bytesAtMost) throw tooLarge(layer.id)
    const records = { product, rows, attributes, kind: sizes.kind, signal }
    const beside = (ending: string) => shapes.replace(/\.shp$/, ending)
    files.push(
      { name: `${base}.shp`, pieces: filePieces(shapes) },
      { name: `${base}.shx`, pieces: filePieces(beside('.shx')) },
      { name: `${base}.prj`, pieces: filePieces(beside('.prj')) },
      { name: `${base}.cpg`, pieces: onePiece('UTF-8') },
      { name: `${base}.dbf`, pieces: dbfPieces(header, records) },
      { name: `${base}_fields.csv`, pieces: onePiece(fieldsCsv(attributes)) },
    )
    if (hasLongTexts(attributes, sizes))
      files.push({ name: `${base}_long_texts.csv`, pieces: longTexts(records) })
    losses.push(...lossesOf(attributes, sizes.widths))
  }
  const told = [...new Map(losses.map((loss) => [loss.en, loss])).values()]
  return [{ name: 'README.txt', pieces: onePiece(readmeOf(product, part, told)) }, ...files]
}

async function rowsOf(connection: Connection, { part, folder }: Asked): Promise<Rows> {
  const { layer, relation } = part
  await connection.run(cellsSql)
  const shapes = await connection.rows(
    filledSql(shapesSql, { relation: relation.sql }),
    relation.parameters,
    shapeRow,
  )
  if (shapes.some(({ kind }) => kind === noShape))
    throw new AppError(
      'bad_input',
      `${layer.id} has geometries of several kinds in one, which no Shapefile holds. Take GeoPackage.`,
    )
  // Rows without a place lie with the first kind.
  const main = shapes.find(({ kind }) => kind !== null)?.kind ?? 1
  const kind = uniqueName(
    'shape_kind',
    layer.fields.map(({ name }) => name),
  )
  const file = join(folder, 'rows.parquet')
  await writeRows(connection, part, {
    file,
    more: [`coalesce(shape_kind(feature.geometry::geometry), ${main})::integer as ${quotedIdentifier(kind)}`],
  })
  const room = layer.fields.map(roomOf)
  const sizes = await connection.rows(
    filledSql(sizesSql, {
      kind: quotedIdentifier(kind),
      file: quotedLiteral(file),
      widths: room.map(({ width }) => width).join(', '),
      decimals: room.map(({ decimals }) => decimals).join(', '),
    }),
    {},
    sizesRow,
  )
  return { file, kind, sizes }
}

type Records = {
  readonly product: Product
  readonly rows: Rows
  readonly attributes: readonly Attribute[]
  readonly kind: number
  readonly signal: AbortSignal
}

async function* dbfPieces(header: Uint8Array, records: Records): AsyncGenerator<string | Uint8Array> {
  const { product, rows, attributes, kind, signal } = records
  yield header
  const sql = filledSql(recordsSql, {
    cells: attributes.map(({ cell }) => cell).join(' || ') || "''",
    file: quotedLiteral(rows.file),
    kind: quotedIdentifier(rows.kind),
  })
  const pieces = product.database.pieces(async function* (connection) {
    await connection.run(cellsSql)
    for await (const found of connection.texts(sql, { kind })) yield found.join('')
  }, signal)
  yield* pieces
  yield dbfEnd
}

function hasLongTexts(attributes: readonly Attribute[], { widths }: Sizes): boolean {
  return attributes.some(({ width }, at) => (widths[at] ?? 0) > width)
}

async function* longTexts({ product, rows, attributes, kind, signal }: Records): AsyncGenerator<string> {
  yield 'row,field,text\r\n'
  for (const { field } of attributes.filter(({ type }) => type === 'C')) {
    if (field.type !== 'text') continue
    const sql = filledSql(longTextsSql, {
      name: `csv_text(${quotedLiteral(field.name)})`,
      column: quotedIdentifier(field.name),
      file: quotedLiteral(rows.file),
      kind: quotedIdentifier(rows.kind),
    })
    yield* product.database.pieces(async function* (connection) {
      await connection.run(cellsSql)
      for await (const lines of connection.texts(sql, { kind })) yield `${lines.join('\r\n')}\r\n`
    }, signal)
  }
}

function tooLarge(id: string): AppError {
  return new AppError(
    'too_large',
    `${id} is larger than a Shapefile can be (2 GB a file). Take GeoPackage or FlatGeobuf, or a part of it.`,
  )
}
