// What planners judge of areas: written beside the computed status, withdrawn with a reason, never changed.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Assessment, assessment, type NewAssessment } from '../../../api/contract/assessment.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { today } from '../../today.ts'

const assessmentsSql = sqlFile(import.meta.url, './assessments_of_area.sql')
const areaSql = sqlFile(import.meta.url, './known_area.sql')
const insertSql = sqlFile(import.meta.url, './insert_assessment.sql')
const withdrawSql = sqlFile(import.meta.url, './withdraw_assessment.sql')

/** The one that holds first, those that are withdrawn last. */
export async function assessmentsOf(asked: Asked, area_id: string): Promise<Assessment[]> {
  return asked.rows(assessmentsSql, { area_id, id: null }, assessment)
}

export async function oneAssessment(asked: Asked, id: string): Promise<Assessment> {
  const [found] = await asked.rows(assessmentsSql, { area_id: null, id }, assessment)
  if (found) return found
  throw new AppError(
    'not_found',
    `There is no assessment with the id ${id}. GET /api/v1/assessments lists them.`,
  )
}

/** Throws AppError('not_found') where there is no such area. */
export async function demandKnownArea(asked: Asked, area_id: string): Promise<void> {
  const [found] = await asked.rows(areaSql, { area_id }, z.object({ id: z.string() }))
  if (!found)
    throw new AppError(
      'not_found',
      `There is no shortage area "${area_id}". Its id is in /api/v1/shortage-areas.`,
    )
}

/** Its id. */
export async function makeAssessment(
  { connection, note, by, now }: Recording,
  area_id: string,
  sent: NewAssessment,
): Promise<string> {
  await demandKnownArea(connection, area_id)
  if (sent.assessed_on > today(now)) throw inTheFuture(sent.assessed_on)
  const id = randomUUID()
  const { status, assessed_on, reason } = sent
  const values = { id, area_id, status, assessed_on, reason, function: sent.function }
  await connection.run(insertSql, { ...values, made_at: now.toISOString(), made_by: by.actor })
  note({
    by,
    action: 'assessment_made',
    object: ['shortage_area', area_id],
    after: { assessment_id: id, status, assessed_on, function: sent.function },
  })
  return id
}

export async function withdrawAssessment(
  { connection, note, by, now }: Recording,
  id: string,
  reason: string,
): Promise<void> {
  const kept = await oneAssessment(connection, id)
  if (kept.withdrawn_at !== null)
    throw new AppError('conflict', 'This assessment has been withdrawn already. Read the page anew.')
  await connection.run(withdrawSql, {
    id,
    withdrawn_at: now.toISOString(),
    withdrawn_by: by.actor,
    withdrawn_because: reason,
  })
  const { status, assessed_on } = kept
  note({
    by,
    action: 'assessment_withdrawn',
    object: ['shortage_area', kept.area_id],
    before: { assessment_id: id, status, assessed_on },
  })
}

function inTheFuture(assessed_on: string): AppError {
  const detail = `must not lie in the future, as ${assessed_on} does`
  return new AppError('bad_input', `assessed_on ${detail}.`, [{ parameter: 'assessed_on', detail }])
}
