import { z } from 'zod'
import { sqlFile } from '../../database/sql_file.ts'
import type { Asked } from '../recording.ts'

const ofApplicationSql = sqlFile(import.meta.url, './associations_of_application.sql')

/** Whose application it is: mostly one; several where they share a number or a name. */
export async function associationsOfApplication(asked: Asked, application_id: string): Promise<string[]> {
  const rows = await asked.rows(ofApplicationSql, { application_id }, z.object({ id: z.string() }))
  return rows.map(({ id }) => id)
}
