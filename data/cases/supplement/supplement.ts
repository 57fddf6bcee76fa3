// What an officer asks an association to add, its answer, and what came of it.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type SupplementOutcome, supplementOutcomes } from '../../../api/contract/cases/case_codes.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { demandEdition } from '../edition.ts'

const supplementsSql = sqlFile(import.meta.url, './supplements.sql')
const insertSql = sqlFile(import.meta.url, './insert_supplement.sql')
const answerSql = sqlFile(import.meta.url, './answer_supplement.sql')
const closeSql = sqlFile(import.meta.url, './close_supplement.sql')

const text = z.string().nullable()
const supplementRow = z.object({
  id: z.string(),
  application_id: z.string(),
  what: z.string(),
  due_on: z.string(),
  asked_at: z.string(),
  asked_by: z.string(),
  asked_by_name: text,
  answer: text,
  answered_at: text,
  answered_by: text,
  answered_by_name: text,
  /** Of which whoever answered is a member. */
  answerer_associations: z.array(z.string()),
  outcome: z.enum(supplementOutcomes).nullable(),
  closed_at: text,
  closed_by: text,
  closed_by_name: text,
  edition: z.int(),
})
export type KeptSupplement = z.infer<typeof supplementRow>

/** The latest asked first. */
export async function supplementsOf(
  asked: Asked,
  application_id: string,
  id: string | null = null,
): Promise<KeptSupplement[]> {
  return asked.rows(supplementsSql, { application_id, id }, supplementRow)
}

/** Its id. */
export async function askForSupplement(
  { connection, note, by, now }: Recording,
  { application_id, what, due_on }: Pick<KeptSupplement, 'application_id' | 'what' | 'due_on'>,
): Promise<string> {
  const id = randomUUID()
  const asked = { asked_at: now.toISOString(), asked_by: by.actor }
  await connection.run(insertSql, { id, application_id, what, due_on, ...asked })
  note({ by, action: 'supplement_asked', object: ['supplement', id], after: { application_id, due_on } })
  return id
}

/** Until it is closed an answer can be written anew. */
export async function answerSupplement(
  { connection, note, by, now }: Recording,
  found: KeptSupplement,
  { edition, answer }: { readonly edition: number; readonly answer: string },
): Promise<void> {
  demandOpen(found)
  demandEdition('the supplement', found.edition, edition)
  const { id, application_id } = found
  await connection.run(answerSql, {
    id,
    answer,
    answered_at: now.toISOString(),
    answered_by: by.actor,
  })
  note({ by, action: 'supplement_answered', object: ['supplement', id], after: { application_id } })
}

export async function closeSupplement(
  { connection, note, by, now }: Recording,
  found: KeptSupplement,
  { edition, outcome }: { readonly edition: number; readonly outcome: SupplementOutcome },
): Promise<void> {
  demandOpen(found)
  demandEdition('the supplement', found.edition, edition)
  if (outcome === 'accepted' && found.answered_at === null)
    throw new AppError(
      'conflict',
      'The association has not answered yet, so there is nothing to accept. Withdraw what was asked where it is no longer needed.',
    )
  const { id, application_id } = found
  await connection.run(closeSql, { id, outcome, closed_at: now.toISOString(), closed_by: by.actor })
  note({ by, action: 'supplement_closed', object: ['supplement', id], after: { application_id, outcome } })
}

function demandOpen({ outcome }: KeptSupplement): void {
  if (outcome === null) return
  throw new AppError('conflict', `The supplement is closed: it was ${outcome}. Write a message instead.`)
}
