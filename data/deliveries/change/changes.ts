// What a delivery changes in its register, in numbers.
import { z } from 'zod'
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { sqlFile } from '../../database/sql_file.ts'

export type Counted = {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
}

export const nothingChanged: Counted = { added: 0, changed: 0, removed: 0, unchanged: 0 }

const counted = z.object({ added: z.int(), changed: z.int(), removed: z.int() })

export type Changes = {
  /** What stands after `from`: a row for each change, with `change`. */
  readonly changes: string
  /** How many rows the register had before. */
  readonly existing: number
}

/** Rows that the delivery says nothing of count as unchanged. */
export async function countedChanges(
  connection: Connection,
  { changes, existing }: Changes,
): Promise<Counted> {
  const sql = filledSql(sqlFile(import.meta.url, './count_changes.sql'), { changes })
  const [found] = await connection.rows(sql, {}, counted)
  if (!found) throw new Error('Counting the changes of a delivery gave no answer.')
  return { ...found, unchanged: existing - found.changed - found.removed }
}
