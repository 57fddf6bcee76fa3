import { z } from 'zod'
import { applicationStatus } from '../../../api/contract/codes.ts'
import type { ApplicationStatus } from '../../../api/contract/vocabulary.ts'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'

const sql = sqlFile(import.meta.url, './round_facts.sql')

const factsRow = z.object({
  id: z.string(),
  association_name: z.string(),
  granted_sek: z.number().nullable(),
  /** At the date of the round. */
  status: applicationStatus.nullable(),
  status_since: z.string().nullable(),
  events_before: z.int(),
  /** The event of the round itself: 1 where it is there already. */
  same_events: z.int(),
  grants: z.int(),
  /** After the date, or on it and later in the life cycle. */
  later_events: z.int(),
})
export type RoundFacts = z.infer<typeof factsRow>

type Round = { readonly ids: readonly string[]; readonly date: string; readonly status: ApplicationStatus }

/** Of those that are in the register. */
export async function roundFacts(asked: Asked, { ids, date, status }: Round): Promise<RoundFacts[]> {
  return asked.rows(sql, { ids, date, status }, factsRow)
}
