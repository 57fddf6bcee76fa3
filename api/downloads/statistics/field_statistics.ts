// The facts of one field, counted by the engine once for each state of the data.
import { z } from 'zod'
import { filledSql } from '../../../data/database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../../../data/database/sql_file.ts'
import { type FieldStatistics, fieldStatistics } from '../../contract/catalogue/layer.ts'
import type { Product } from '../../product.ts'
import type { LayerPart } from '../part/layer_part.ts'

const statisticsSql = sqlFile(import.meta.url, './field_statistics.sql')
const cellsSql = sqlFile(import.meta.url, '../cells.sql')

const { min: value, frequent } = fieldStatistics.shape
function written<T>(shape: z.ZodType<T>) {
  return z
    .string()
    .nullable()
    .transform((text): unknown => (text === null ? null : JSON.parse(text)))
    .pipe(shape)
}
const statisticsRow = z.object({
  rows: z.int(),
  missing: z.int(),
  distinct_values: z.int(),
  mean: z.number().nullable(),
  min: written(value),
  max: written(value),
  frequent: written(frequent),
})

/** Kept while the state holds; what was asked longest ago goes first. */
const keptAtMost = 500
const kept = new WeakMap<Product, Map<string, Promise<FieldStatistics>>>()

/** Of the part's only field. */
export function statisticsOfField(product: Product, part: LayerPart): Promise<FieldStatistics> {
  const own = kept.get(product) ?? new Map()
  kept.set(product, own)
  const { sql, parameters, fields } = part.relation
  const key = JSON.stringify([product.database.revision(), sql, parameters, fields])
  const known = own.get(key)
  if (known) return known
  const asked = counted(product, part)
  own.set(key, asked)
  asked.catch(() => own.delete(key))
  for (const oldest of own.keys()) {
    if (own.size <= keptAtMost) break
    own.delete(oldest)
  }
  return asked
}

async function counted(product: Product, { relation }: LayerPart): Promise<FieldStatistics> {
  const [field] = relation.fields
  if (!field) throw new Error('Statistics were asked of no field.')
  const { name, type, column } = field
  const isNumber = type === 'integer' || type === 'number'
  const shown = (text: string) =>
    type === 'integer'
      ? `safe_integer(${text})`
      : type === 'number'
        ? `json_number(${text})`
        : type === 'datetime'
          ? `iso_time(${text})`
          : text
  // A yes or no has no order that says anything, but the engine gives it one: no, then yes.
  const places = {
    column: quotedIdentifier(column),
    relation: relation.sql,
    mean: isNumber
      ? '(sum(value::double * rows) filter (isfinite(value::double)) / sum(rows) filter (isfinite(value::double)))::double'
      : 'null::double',
    lowest: shown('min(value)'),
    highest: shown('max(value)'),
    shown: shown('value'),
  }
  const [row] = await product.database.session(async (connection) => {
    await connection.run(cellsSql)
    return connection.rows(filledSql(statisticsSql, places), relation.parameters, statisticsRow)
  })
  if (!row) throw new Error('The engine counted no row of statistics.')
  const { distinct_values: distinct, ...rest } = row
  return { field: name, type, ...rest, distinct }
}
