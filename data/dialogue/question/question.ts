// Questions about plans, as they are kept: drafted, published, prolonged, answered by their result.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type QuestionState, questionDaysAtMost } from '../../../api/contract/dialogue/dialogue_codes.ts'
import type { NewQuestion } from '../../../api/contract/dialogue/question.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { demandEdition } from '../../cases/edition.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { today } from '../../today.ts'
import { demandAbout } from './demand_about.ts'

const questionsSql = sqlFile(import.meta.url, './questions.sql')
const insertSql = sqlFile(import.meta.url, './insert_question.sql')
const changeSql = sqlFile(import.meta.url, './change_question.sql')
const closeOnSql = sqlFile(import.meta.url, './close_question_on.sql')
const publishSql = sqlFile(import.meta.url, './publish_question.sql')
const resultSql = sqlFile(import.meta.url, './set_result.sql')
const deleteSql = sqlFile(import.meta.url, './delete_question.sql')

const questionRow = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  area_id: z.string().nullable(),
  area_name: z.string().nullable(),
  result: z.string().nullable(),
  edition: z.int(),
  comments: z.int(),
  waiting: z.int(),
  opens_on: z.string(),
  closes_on: z.string(),
  created_at: z.string(),
  published_at: z.string().nullable(),
  result_at: z.string().nullable(),
  /** Text of GeoJSON; of one question alone. */
  geometry: z.string().nullable(),
})
export type KeptQuestion = z.infer<typeof questionRow>

/** Those that close last come first. */
export async function questions(asked: Asked, id: string | null = null): Promise<KeptQuestion[]> {
  return asked.rows(questionsSql, { id }, questionRow)
}

export async function oneQuestion(asked: Asked, id: string): Promise<KeptQuestion> {
  const [found] = await questions(asked, id)
  if (found) return found
  throw noSuchQuestion(id)
}

export function noSuchQuestion(id: string): AppError {
  return new AppError(
    'not_found',
    `There is no question with the id ${id}. GET /api/v1/questions lists them.`,
  )
}

/** Where it stands on a day. */
export function questionState(kept: KeptQuestion, day: string): QuestionState {
  if (kept.published_at === null) return 'draft'
  if (day < kept.opens_on) return 'upcoming'
  if (day <= kept.closes_on) return 'open'
  return kept.result === null ? 'over' : 'answered'
}

/** Its id. */
export async function draftQuestion(recording: Recording, sent: NewQuestion): Promise<string> {
  const { connection, note, by, now } = recording
  await demandAbout(connection, sent)
  demandDays(sent)
  const id = randomUUID()
  await connection.run(insertSql, {
    ...{ id, ...valuesOf(sent) },
    ...{ created_at: now.toISOString(), created_by: by.actor },
  })
  note({ by, action: 'question_saved', object: ['question', id], after: notedOf(sent) })
  return id
}

/** A draft as a whole; of what people have read already only its last day. */
export async function changeQuestion(
  { connection, note, by, now }: Recording,
  id: string,
  { edition, ...sent }: NewQuestion & { readonly edition: number },
): Promise<void> {
  const kept = await oneQuestion(connection, id)
  demandEdition('the question', kept.edition, edition)
  demandDays(sent)
  if (kept.published_at === null) {
    await demandAbout(connection, sent)
    await connection.run(changeSql, { id, ...valuesOf(sent) })
  } else {
    demandOnlyLastDay(kept, sent, today(now))
    await connection.run(closeOnSql, { id, closes_on: sent.closes_on })
  }
  note({
    by,
    action: 'question_saved',
    object: ['question', id],
    before: notedOf(kept),
    after: notedOf(sent),
  })
}

export async function discardQuestion({ connection, note, by }: Recording, id: string): Promise<void> {
  const kept = await oneQuestion(connection, id)
  if (kept.published_at !== null)
    throw new AppError(
      'conflict',
      'The question has been published, so it stays. Let it end earlier instead.',
    )
  await connection.run(deleteSql, { id })
  note({ by, action: 'question_discarded', object: ['question', id], before: notedOf(kept) })
}

export async function publishQuestion(
  { connection, note, by, now }: Recording,
  id: string,
  edition: number,
): Promise<void> {
  const kept = await oneQuestion(connection, id)
  demandEdition('the question', kept.edition, edition)
  if (kept.published_at !== null) throw new AppError('conflict', 'The question has been published already.')
  if (kept.closes_on < today(now))
    throw wrongDay('closes_on', 'must be today or later before the question is published')
  await connection.run(publishSql, { id, published_at: now.toISOString() })
  note({ by, action: 'question_published', object: ['question', id], after: notedOf(kept) })
}

/** Once it has ended; what was written may be corrected. */
export async function setResult(
  { connection, note, by, now }: Recording,
  id: string,
  { edition, result }: { readonly edition: number; readonly result: string },
): Promise<void> {
  const kept = await oneQuestion(connection, id)
  demandEdition('the question', kept.edition, edition)
  const state = questionState(kept, today(now))
  if (state !== 'over' && state !== 'answered')
    throw new AppError(
      'conflict',
      'The question has not ended. Write the result after its last day, or let it end earlier.',
    )
  await connection.run(resultSql, { id, result, result_at: now.toISOString() })
  note({
    by,
    action: 'question_ended',
    object: ['question', id],
    before: { result: kept.result },
    after: { result },
  })
}

function valuesOf({ title, text, area_id, geometry, opens_on, closes_on }: NewQuestion) {
  return { title, text, area_id, geometry: geometry && JSON.stringify(geometry), opens_on, closes_on }
}

type Days = { readonly opens_on: string; readonly closes_on: string }
const day_ms = 24 * 3600 * 1000

function demandDays({ opens_on, closes_on }: Days): void {
  if (closes_on < opens_on) throw wrongDay('closes_on', 'must not come before opens_on')
  if (Date.parse(closes_on) - Date.parse(opens_on) > questionDaysAtMost * day_ms)
    throw wrongDay('closes_on', `must come at most ${questionDaysAtMost} days after opens_on`)
}

function demandOnlyLastDay(kept: KeptQuestion, sent: NewQuestion, day: string): void {
  const isSame = kept.title === sent.title && kept.text === sent.text && kept.opens_on === sent.opens_on
  if (!isSame)
    throw new AppError('conflict', 'The question has been published, so only its last day can be changed.')
  if (sent.closes_on < day && sent.closes_on < kept.closes_on)
    throw wrongDay('closes_on', 'must be today or later: what has been said until now was said in time')
}

function wrongDay(parameter: string, detail: string): AppError {
  return new AppError('bad_input', `${parameter} ${detail}.`, [{ parameter, detail }])
}

function notedOf({
  title,
  area_id,
  opens_on,
  closes_on,
}: Pick<NewQuestion, 'title' | 'area_id' | 'opens_on' | 'closes_on'>) {
  return { title, area_id, opens_on, closes_on }
}
