// What a change does to the status of areas: both worlds answer the same question.
import { z } from 'zod'
import { type Preview, statusMove } from '../../../api/contract/deliveries/import.ts'
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { PreviewSettings } from './preview.ts'

const remaining = z.object({ remaining_before: z.int(), remaining_after: z.int() })

/** Keeps the status of every area as it is now: once before the change, once after it. */
export async function keepStatus(
  connection: Connection,
  when: 'before' | 'after',
  { as_of, passed_m, share_pct }: PreviewSettings,
): Promise<void> {
  const sql = filledSql(sqlFile(import.meta.url, './keep_status.sql'), { kept: `status_${when}` })
  await connection.run(sql, { as_of, passed_m, share_pct })
}

export async function statusEffect(
  connection: Connection,
  { as_of, passed_m, share_pct }: PreviewSettings,
): Promise<Preview['status_effect']> {
  const moves = await connection.rows(sqlFile(import.meta.url, './status_moves.sql'), {}, statusMove)
  const [counted] = await connection.rows(sqlFile(import.meta.url, './remaining.sql'), {}, remaining)
  if (!counted) throw new Error('Counting the remaining areas gave no answer.')
  return { as_of, passed_m, share_pct, ...counted, moves }
}
