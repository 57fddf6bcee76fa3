// What replacing data would change: both tables compared as the rows that they hold, whatever their order and numbers.
import { z } from 'zod'
import type { DataColumn } from '../../api/contract/catalogue/layer_description.ts'
import type { DataDifference } from '../../api/contract/catalogue/publishing.ts'
import type { Connection } from '../database/connection.ts'
import { filledSql } from '../database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../database/sql_file.ts'
import { publishedTable } from './published_table.ts'

const differenceSql = sqlFile(import.meta.url, './difference.sql')
const mostPlaces = 200

const place = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.looseObject({ type: z.string() }))
const whole = z.int()
const differenceRow = z.object({
  rows_before: whole,
  rows_after: whole,
  added: whole,
  removed: whole,
  unchanged: whole,
  places_added: z.array(place),
  places_removed: z.array(place),
})

/** Of the kinds vector and table; a raster has no rows to compare. */
export type ComparedData = {
  readonly id: string
  readonly kind: 'vector' | 'table'
  readonly columns: readonly DataColumn[]
}

type Pair = { readonly before: DataColumn; readonly after: DataColumn }

/** Fields are the same by their name. One that only one side has is named, and not compared. */
export async function publishedDifference(
  connection: Pick<Connection, 'rows'>,
  before: ComparedData,
  after: ComparedData,
): Promise<DataDifference> {
  const pairs = before.columns.flatMap((column) => {
    const other = after.columns.find(({ name }) => name === column.name)
    return other ? [{ before: column, after: other }] : []
  })
  const sql = filledSql(differenceSql, {
    before: publishedTable(before.id),
    after: publishedTable(after.id),
    before_columns: selected(pairs, 'before', before.kind),
    after_columns: selected(pairs, 'after', after.kind),
    columns: ['shape', ...pairs.map((_, at) => `f${at + 1}`)].join(', '),
    most: String(mostPlaces),
  })
  const [found] = await connection.rows(sql, {}, differenceRow)
  if (!found) throw new Error('A comparison of published data gave no row.')
  return {
    ...found,
    fields_added: missingIn(before, after),
    fields_removed: missingIn(after, before),
    fields_changed: pairs
      .filter((pair) => pair.before.type !== pair.after.type)
      .map((pair) => ({ name: pair.before.name, from_type: pair.before.type, to_type: pair.after.type })),
  }
}

function missingIn({ columns }: ComparedData, other: ComparedData): string[] {
  const names = new Set(columns.map(({ name }) => name))
  return other.columns.map(({ name }) => name).filter((name) => !names.has(name))
}

function selected(pairs: readonly Pair[], side: 'before' | 'after', kind: ComparedData['kind']): string {
  const shape = kind === 'vector' ? 'geometry::geometry' : 'null::geometry'
  const fields = pairs.map((pair, at) => `${compared(pair, side)} as f${at + 1},`)
  return [`${shape} as shape,`, ...fields].join(' ')
}

/** Numbers are compared as numbers and other values that changed their type as text. */
function compared(pair: Pair, side: 'before' | 'after'): string {
  const name = quotedIdentifier(pair[side].column)
  if (pair.before.type === pair.after.type) return name
  const areNumbers = [pair.before, pair.after].every(({ type }) => type === 'integer' || type === 'number')
  return areNumbers ? `${name}::double` : `${name}::varchar`
}
