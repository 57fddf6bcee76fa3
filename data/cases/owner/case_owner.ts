// Whose case an application is: the associations whose members take part in it, by the rule of accounts/association.
import { z } from 'zod'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'

const ownerSql = sqlFile(import.meta.url, './case_owner.sql')

const ownerRow = z.object({
  application_id: z.string(),
  granted_sek: z.number().nullable(),
  association_ids: z.array(z.string()),
})
export type CaseOwner = z.infer<typeof ownerRow>

/** Undefined where the register has no such application. */
export async function caseOwner(asked: Asked, application_id: string): Promise<CaseOwner | undefined> {
  const [found] = await asked.rows(ownerSql, { application_id }, ownerRow)
  return found
}
