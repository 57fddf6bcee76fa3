import { z } from 'zod'
import { AppError } from '../../api/contract/problem.ts'
import { sqlFile } from '../database/sql_file.ts'
import type { Installation } from './delivery.ts'

const sql = sqlFile(import.meta.url, './delivered_since.sql')
const row = z.object({ deliveries: z.int() })

/** A preview holds only for the registers that it was made of; what else was written since, such as a saved mapping, changes none of it. */
export async function assertRevision(
  { database }: Pick<Installation, 'database'>,
  expected: number | undefined,
): Promise<void> {
  if (expected === undefined || expected === database.revision()) return
  const [since] = await database.rows(sql, { revision: expected }, row)
  if (since?.deliveries === 0) return
  throw new AppError(
    'conflict',
    'Other changes came in after the preview, so it may no longer hold. Preview again, and apply that.',
  )
}
