// How many features a question finds on all its pages: counted once for each state of the database.
import { z } from 'zod'
import { filledSql } from '../../../../data/database/filled_sql.ts'
import { sqlFile } from '../../../../data/database/sql_file.ts'
import { keptFor } from '../../../kept.ts'
import type { ItemsQuestion } from '../asked/items_question.ts'
import { longest_ms, tookTooLong } from './within_time.ts'

const countSql = sqlFile(import.meta.url, './count_items.sql')
const row = z.object({ number_matched: z.int() })

type Counted = Pick<ItemsQuestion, 'relation' | 'found'>

export const numberMatched = keptFor(
  ({ relation, found }: Counted) =>
    JSON.stringify([relation.sql, relation.parameters, found.sql, found.parameters]),
  async ({ database }, { relation, found }) => {
    const sql = filledSql(countSql, { relation: relation.sql, condition: found.sql })
    // Whoever asked first may have gone when others wait for the same count, so it ends by the clock alone.
    const clock = AbortSignal.timeout(longest_ms)
    try {
      const [counted] = await database.rows(sql, { ...relation.parameters, ...found.parameters }, row, clock)
      return counted?.number_matched ?? 0
    } catch (error) {
      throw clock.aborted ? tookTooLong() : error
    }
  },
)
