// A page of features as text, around features that the engine wrote.
import type { Connection } from '../../../../data/database/connection.ts'
import { filledSql } from '../../../../data/database/filled_sql.ts'
import { sqlFile } from '../../../../data/database/sql_file.ts'
import type { ItemsQuestion } from '../asked/items_question.ts'
import { askedRows } from '../rows/asked_rows.ts'

type Told = Readonly<Record<string, unknown>>

const streamedSql = sqlFile(import.meta.url, '../rows/streamed_items.sql')

/** What is told of the page comes first, so that a reader who takes it piece by piece knows it. */
function beginning(told: Told): string {
  return `${JSON.stringify({ type: 'FeatureCollection', ...told }).slice(0, -1)},"features":[`
}

export function collectionText(told: Told, features: readonly string[]): string {
  return `${beginning(told)}${features.join(',')}]}`
}

type Written = { readonly question: ItemsQuestion; readonly feature: string; readonly told: Told }

/** For a page that is not held as a whole. */
export async function* collectionPieces(
  connection: Connection,
  { question, feature, told }: Written,
): AsyncGenerator<string> {
  const { places, parameters } = askedRows(question)
  const sql = filledSql(streamedSql, { ...places, feature })
  // The first piece has features in it: what the engine refuses is refused before anything is sent.
  let before = beginning(told)
  for await (const features of connection.texts(sql, { ...parameters, items_limit: question.limit })) {
    yield before + features.join(',')
    before = ','
  }
  yield before === ',' ? ']}' : `${before}]}`
}
