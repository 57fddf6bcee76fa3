// The table as data/published/README.md describes it, in a Parquet file; rows with places lie by ST_Hilbert, others in the order of the file.
import { quotedLiteral, sqlFile } from '../../database/sql_file.ts'
import type { Engine } from '../child/engine.ts'
import type { Source } from '../child/source.ts'
import { readingProblem } from '../child/take_rows.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import type { TypedColumn } from './typed_columns.ts'

const cellsSql = sqlFile(import.meta.url, '../sql/whole/cells.sql')
const shownFromSql = sqlFile(import.meta.url, '../sql/whole/shown_from.sql')

type Writing = {
  engine: Engine
  source: Source
  request: IsolatedRequest
  columns: readonly TypedColumn[]
  hasPlaces: boolean
}

/** Metres in EPSG:3006 around all of Sweden: a place beyond lies at the edge of the order. */
const square = `{'min_x': 0, 'min_y': 6000000, 'max_x': 2000000, 'max_y': 8000000}::box_2d`

const placeColumns = [
  ...['geometry', 'x_min', 'y_min', 'x_max', 'y_max', 'geometry_3857'],
  ...['web_x_min', 'web_y_min', 'web_x_max', 'web_y_max', 'min_zoom'],
]

export async function writeWhole(path: string, { engine, source, request, columns, hasPlaces }: Writing) {
  const fields = columns.map(({ sql, column }) => `${sql} as ${column}`)
  // Both have the rows of the file in its order.
  const rows = hasPlaces
    ? `select ${['number as feature_id', ...fields, ...placeColumns].join(', ')}
       from (from given positional join placed) left join shown_from using (number)
       order by st_hilbert((x_min + x_max) / 2, (y_min + y_max) / 2, ${square}) nulls last, number`
    : `select ${['rowid + 1 as feature_id', ...fields].join(', ')} from given`
  try {
    if (hasPlaces) {
      await engine.run(cellsSql)
      await engine.run(shownFromSql)
    }
    await engine.run(
      `copy (${rows}) to ${quotedLiteral(path)} (format parquet, compression uncompressed, dictionary_size_limit 1000)`,
    )
  } catch (error) {
    throw readingProblem(error, { source, request })
  }
}
