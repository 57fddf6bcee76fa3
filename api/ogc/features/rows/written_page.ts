// A page of features that is small enough to be held: each written by the engine, and where the next one goes on.
import { z } from 'zod'
import { filledSql } from '../../../../data/database/filled_sql.ts'
import { sqlFile } from '../../../../data/database/sql_file.ts'
import type { Product } from '../../../product.ts'
import type { ItemsQuestion } from '../asked/items_question.ts'
import { askedRows, keyColumns, keyValues } from './asked_rows.ts'
import { numberMatched } from './number_matched.ts'
import type { PageNumbers } from './page_numbers.ts'

const pageSql = sqlFile(import.meta.url, './page_of_items.sql')
const row = z.object({ feature: z.string() }).catchall(z.string().nullable())

export type WrittenPage = PageNumbers & { readonly features: readonly string[] }

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
  const { keys, limit, rest } = question
  const { places, parameters } = askedRows(question)
  const sql = filledSql(pageSql, { ...places, feature, values: keyColumns(keys) })
  // One more, which tells whether another page comes.
  const rows = await product.database.rows(sql, { ...parameters, items_limit: limit + 1 }, row, signal)
  const page = rows.slice(0, limit)
  const isAll = rest === undefined && rows.length <= limit
  return {
    features: page.map((one) => one.feature),
    number_matched: isAll ? rows.length : await numberMatched(product, question),
    number_returned: page.length,
    next: rows.length > limit ? keyValues(keys, page.at(-1)) : undefined,
  }
}
