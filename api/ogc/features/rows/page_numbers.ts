// What is told of a page before its features are there: for those that are written while they are sent, or into a file.
import { z } from 'zod'
import { filledSql } from '../../../../data/database/filled_sql.ts'
import { sqlFile } from '../../../../data/database/sql_file.ts'
import type { Product } from '../../../product.ts'
import type { ItemsQuestion } from '../asked/items_question.ts'
import type { KeyValues } from '../paging/after.ts'
import { askedRows, keyColumns, keyValues } from './asked_rows.ts'
import { numberMatched } from './number_matched.ts'

const endSql = sqlFile(import.meta.url, './page_end.sql')
const row = z.record(z.string(), z.string().nullable())

export type PageNumbers = {
  readonly number_matched: number
  readonly number_returned: number
  /** Of the last feature's keys; undefined where no page comes after. */
  readonly next: KeyValues | undefined
}

export async function pageNumbers(
  product: Product,
  question: ItemsQuestion,
  signal: AbortSignal,
): Promise<PageNumbers> {
  const { keys, limit } = question
  const { places, parameters } = askedRows(question)
  const sql = filledSql(endSql, { ...places, values: keyColumns(keys) })
  const [number_matched, ends] = await Promise.all([
    numberMatched(product, question),
    product.database.rows(sql, { ...parameters, items_limit: limit }, row, signal),
  ])
  const [last, following] = ends
  return {
    number_matched,
    number_returned: last ? limit : await remaining(product, question),
    next: following ? keyValues(keys, last) : undefined,
  }
}

/** On a page that is not full. */
function remaining(product: Product, question: ItemsQuestion): Promise<number> {
  const { found, rest } = question
  if (!rest) return numberMatched(product, question)
  return numberMatched(product, {
    ...question,
    found: {
      sql: `(${found.sql}) and ${rest.sql}`,
      parameters: { ...found.parameters, ...rest.parameters },
    },
  })
}
