// By when an association is to be finished: the latest that was set holds, the others tell how it was prolonged.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { changedMeanwhile } from '../edition.ts'

const endDatesSql = sqlFile(import.meta.url, './end_dates.sql')
const insertSql = sqlFile(import.meta.url, './insert_end_date.sql')

const endDateRow = z.object({
  id: z.string(),
  ends_on: z.string(),
  reason: z.string().nullable(),
  set_at: z.string(),
  set_by: z.string(),
  set_by_name: z.string().nullable(),
})
export type KeptEndDate = z.infer<typeof endDateRow>

/** The latest first: that one holds. */
export async function endDatesOf(asked: Asked, application_id: string): Promise<KeptEndDate[]> {
  return asked.rows(endDatesSql, { application_id }, endDateRow)
}

type Set = {
  readonly application_id: string
  readonly ends_on: string
  readonly reason: string | null
  /** The id of the one that was read as holding. */
  readonly based_on: string | null
}

/** Whoever sets another than the first says why. */
export async function setEndDate(
  { connection, note, by, now }: Recording,
  { application_id, ends_on, reason, based_on }: Set,
): Promise<void> {
  const [present] = await endDatesOf(connection, application_id)
  if ((present?.id ?? null) !== based_on) throw changedMeanwhile('the end date')
  if (present && reason === null) {
    const detail = 'must be given: why is the end date another than before?'
    throw new AppError('bad_input', `reason ${detail}`, [{ parameter: 'reason', detail }])
  }
  if (present?.ends_on === ends_on) {
    const detail = 'is the end date already'
    throw new AppError('bad_input', `ends_on ${detail}`, [{ parameter: 'ends_on', detail }])
  }
  const set = { set_at: now.toISOString(), set_by: by.actor }
  await connection.run(insertSql, { id: randomUUID(), application_id, ends_on, reason, ...set })
  const before = present ? { ends_on: present.ends_on } : null
  note({ by, action: 'end_date_set', object: ['application', application_id], before, after: { ends_on } })
}
