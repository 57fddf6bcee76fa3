// What a preview was made of, and whether that still holds.
import { z } from 'zod'
import { AppError } from '../../../api/contract/problem.ts'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'

const sql = sqlFile(import.meta.url, './registers_revision.sql')
const revisionRow = z.object({ revision: z.int() })

/** The revision of the last delivery that was applied; 0 before the first. */
export async function registersRevision(asked: Pick<Connection, 'rows'>): Promise<number> {
  const [row] = await asked.rows(sql, {}, revisionRow)
  return row?.revision ?? 0
}

/** A preview holds only for the state that it was made of. */
export async function assertRevision(
  asked: Pick<Connection, 'rows'>,
  expected: number | undefined,
): Promise<void> {
  if (expected === undefined || expected === (await registersRevision(asked))) return
  throw new AppError(
    'conflict',
    'Other changes came in after the preview, so it may no longer hold. Preview again, and apply that.',
  )
}
