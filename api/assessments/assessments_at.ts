// What holds of planners' assessments at a date, by area. Asked apart from the list of areas: what reads a table that changes in place is planned anew each time.
import type { Database } from '../../data/database/database.ts'
import { sqlFile } from '../../data/database/sql_file.ts'
import { type HeldAssessment, heldAssessment } from '../contract/assessment.ts'

const sql = sqlFile(import.meta.url, './assessments_at.sql')

export async function assessmentsAt(
  database: Database,
  as_of: string,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, HeldAssessment>> {
  const held = await database.rows(sql, { as_of }, heldAssessment, signal)
  return new Map(held.map((one) => [one.area_id, one]))
}
