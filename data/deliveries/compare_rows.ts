// What a delivery changes: counted against the register before the rows are replaced.
import { z } from 'zod'
import type { Connection } from '../database/connection.ts'
import { sqlFile } from '../database/sql_file.ts'
import type { Register } from '../registers/register.ts'
import type { DeliveryMode } from './delivery.ts'
import { filledSql } from './filled_sql.ts'
import { registerPlaces } from './register_sql.ts'

export type Differences = { added: number; changed: number; removed: number; unchanged: number }

const compared = z.object({ added: z.int(), missing: z.int(), changed: z.int(), unchanged: z.int() })

/** Rows missing from a full delivery are removed; in mode update they stay and count as unchanged. */
export async function compareRows(
  connection: Connection,
  register: Register,
  { mode, existing }: { mode: DeliveryMode; existing: number },
): Promise<Differences> {
  const name = existing === 0 ? './count_accepted.sql' : './compare.sql'
  const sql = filledSql(sqlFile(import.meta.url, name), registerPlaces(register))
  const [found] = await connection.rows(sql, {}, compared)
  if (!found) throw new Error('Comparing a delivery with its register gave no answer.')
  const { missing, ...rest } = found
  return mode === 'full'
    ? { ...rest, removed: missing }
    : { ...rest, removed: 0, unchanged: rest.unchanged + missing }
}
