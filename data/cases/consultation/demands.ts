// What a market consultation has to be before it is saved, published or closed; each refusal names the field where one is wrong.
import { z } from 'zod'
import {
  consultationDaysAtLeast,
  consultationDaysAtMost,
} from '../../../api/contract/dialogue/consultation_codes.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { KeptConsultation } from './consultation.ts'
import { daysFrom, usualClosing } from './days.ts'
import { wrongField } from './wrong_field.ts'

const unknownAreasSql = sqlFile(import.meta.url, './unknown_areas.sql')
const idRow = z.object({ id: z.string() })
const namedAtMost = 20

/** What was published stays as it was read. */
export function demandDraft({ published_at }: KeptConsultation): void {
  if (published_at === null) return
  throw new AppError(
    'conflict',
    'The market consultation has been published, so it stays as it is. Begin a new one for what has to be asked otherwise.',
  )
}

export function demandLength({ opens_on, closes_on }: { opens_on: string; closes_on: string }): void {
  const days = daysFrom(opens_on, closes_on)
  if (days < consultationDaysAtLeast)
    throw wrongField(
      'closes_on',
      `must be ${usualClosing(opens_on)} or later: a market consultation is open for at least ${consultationDaysAtLeast} days`,
    )
  if (days > consultationDaysAtMost)
    throw wrongField('closes_on', `must be at most ${consultationDaysAtMost} days after the first day`)
}

export async function demandKnownAreas(asked: Asked, ids: readonly string[]): Promise<void> {
  const unknown = await asked.rows(unknownAreasSql, { ids }, idRow)
  if (unknown.length === 0) return
  const named = unknown.slice(0, namedAtMost).map(({ id }) => id)
  const more = unknown.length > namedAtMost ? ` and ${unknown.length - namedAtMost} more` : ''
  throw wrongField('area_ids', `has ids of no shortage area: ${named.join(', ')}${more}`)
}
