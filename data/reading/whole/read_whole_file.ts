// Reading a file whole, inside the child: open, take every column, see their types, place the rows, write the table.
import { join } from 'node:path'
import { AppError } from '../../../api/contract/problem.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { openForeignFile } from '../child/open_foreign_file.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import { findPlaces } from './find_places.ts'
import { placeRows } from './place_rows.ts'
import { takeWhole } from './take_whole.ts'
import { typedColumns } from './typed_columns.ts'
import { uniqueNames } from './unique_names.ts'
import type { WholeReading } from './whole_reading.ts'
import { writeWhole } from './write_whole.ts'

const valueMacros = sqlFile(import.meta.url, '../sql/whole/value_macros.sql')

/** As many as a layer's description may have fields. */
const mostColumns = 2000

export async function readWholeFile(request: IsolatedRequest): Promise<WholeReading> {
  const { source, format, opened, engine } = await openForeignFile(request, { mayDoWithoutSpatial: false })
  const { name } = source
  if (opened.has_no_rows)
    throw new AppError('bad_input', `${name} holds no rows: there is nothing to publish.`)
  if (opened.columns.length > mostColumns)
    throw new AppError('too_large', `${name} has more than ${mostColumns} columns. Divide it.`)
  await engine.run(valueMacros)
  const taken = await takeWhole(opened, { engine, source, request })
  const found = await findPlaces(taken.opened, { engine, request })
  const placed = await placeRows(taken.opened, { engine, source, request, position: found.position })
  const columns = await typedColumns(taken.opened, {
    engine,
    found,
    hasPlaces: placed.rows > 0,
  })
  const named = uniqueNames(columns.map((column) => column.name))
  const parquet = join(request.folder, 'whole.parquet')
  await writeWhole(parquet, { engine, source, request, columns, hasPlaces: placed.rows > 0 })
  return {
    parquet,
    kind: placed.rows > 0 ? 'vector' : 'table',
    format,
    ...(opened.layer !== undefined && { layer: opened.layer }),
    layers: [...opened.layers],
    ...(placed.crs !== undefined && { crs: placed.crs }),
    rows: taken.rows,
    geometry_kind: placed.kind,
    bounds: placed.bounds,
    columns: columns.map(({ type, column }, at) => ({ name: named.names[at] ?? column, type, column })),
    notes: [
      ...opened.notes,
      ...named.notes,
      ...columns.flatMap(({ notes }) => notes),
      ...found.notes,
      ...placed.notes,
    ],
  }
}
