// What is wrong with rows that can only be judged beside the registers, and which rows are left to be kept.
import { z } from 'zod'
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { registerPlaces } from '../../registers/register_sql.ts'
import type { Staged } from './stage_rows.ts'

export type Judged = {
  readonly rows: number
  readonly rejected: number
  /** Rows identical to another row of the file. */
  readonly merged: number
  /** How many rows the register has. */
  readonly existing: number
}

const counted = z.object({ rows: z.int(), rejected: z.int(), existing: z.int() })
const alike = z.object({ repeated: z.int(), merged: z.int() })

/** After `stageRows`; makes the temporary relations `rejected` and `accepted`. */
export async function judgeRows(connection: Connection, register: Register, staged: Staged): Promise<Judged> {
  const sql = (name: string) => filledSql(sqlFile(import.meta.url, name), registerPlaces(register))
  const isPassed = staged.is_clean && !register.reference
  await connection.run(sql(isPassed ? './none_rejected.sql' : './judge.sql'))
  const [counts] = await connection.rows(sql('./count_rows.sql'), {}, counted)
  const [found] = await connection.rows(sql('./count_repeated.sql'), {}, alike)
  if (!counts || !found) throw new Error('Counting the rows of a delivery gave no answer.')
  await connection.run(sql(counts.rejected + found.repeated > 0 ? './accept.sql' : './accept_all.sql'))
  return { ...counts, merged: found.merged }
}
