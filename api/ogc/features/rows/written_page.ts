// A page of features, each written by the engine, and where the next one goes on.
import { z } from 'zod'
import { filledSql } from '../../../../data/database/filled_sql.ts'
import { sqlFile } from '../../../../data/database/sql_file.ts'
import type { Product } from '../../../product.ts'
import type { ItemsQuestion } from '../asked/items_question.ts'
import type { KeyValues } from '../paging/after.ts'
import { orderBy, type SortKey } from '../paging/sort_keys.ts'
import { numberMatched } from './number_matched.ts'

const pageSql = sqlFile(import.meta.url, './page_of_items.sql')
const row = z.object({ feature: z.string() }).catchall(z.string().nullable())

export type WrittenPage = {
  readonly features: readonly string[]
  readonly number_matched: number
  /** Of the last feature's keys; undefined where no page comes after. */
  readonly next: KeyValues | undefined
}

type Wanted = {
  /** A feature as text, as SQL over the columns of the relation. */
  readonly feature: string
  readonly signal: AbortSignal
}

export async function writtenPage(
  product: Product,
  question: ItemsQuestion,
  { feature, signal }: Wanted,
): Promise<WrittenPage> {
  const { relation, found, rest, keys, limit } = question
  const sql = filledSql(pageSql, {
    relation: relation.sql,
    condition: rest ? `(${found.sql}) and ${rest.sql}` : found.sql,
    order: orderBy(keys),
    feature,
    values: keys.map(({ column }, index) => `${column}::varchar as value_${index}`).join(', '),
  })
  const parameters = { ...relation.parameters, ...found.parameters, ...rest?.parameters }
  // One more, which tells whether another page comes.
  const rows = await product.database.rows(sql, { ...parameters, items_limit: limit + 1 }, row, signal)
  const page = rows.slice(0, limit)
  const isAll = rest === undefined && rows.length <= limit
  return {
    features: page.map((one) => one.feature),
    number_matched: isAll ? rows.length : await numberMatched(product, question),
    next: rows.length > limit ? valuesOf(page.at(-1), keys) : undefined,
  }
}

function valuesOf(last: z.infer<typeof row> | undefined, keys: readonly SortKey[]): KeyValues {
  return keys.map((_, index) => last?.[`value_${index}`] ?? null)
}
