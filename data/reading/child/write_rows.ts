// The result: a Parquet file whose columns are ours. It is read once and thrown away, so it is packed for speed.
import { quotedIdentifier, quotedLiteral } from '../../database/sql_file.ts'
import { count } from './engine.ts'
import type { Judged } from './judge_places.ts'
import { readingProblem, type Taking } from './take_rows.ts'

type Writing = Taking & Judged & { is_numbered: boolean }

/** The number of rows written; a row's place in the file tells its line where they are not numbered. */
export async function writeRows(path: string, writing: Writing): Promise<number> {
  const { engine, ours, view, places } = writing
  const columns = [...(writing.is_numbered ? ['line'] : []), ...ours, ...places, 'row_problem'].map((name) =>
    // A row that is no row has no place to judge.
    name === 'geometry_problem'
      ? 'case when row_problem is null then geometry_problem end as geometry_problem'
      : quotedIdentifier(name),
  )
  try {
    const [written] = await engine.rows(
      `copy (select ${columns.join(', ')} from ${view}) to ${quotedLiteral(path)} (format parquet, compression uncompressed, dictionary_size_limit 1000)`,
    )
    return count(written?.Count)
  } catch (error) {
    throw readingProblem(error, writing)
  }
}
