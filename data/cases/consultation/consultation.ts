// Market consultations as they are kept: read, drafted, changed and discarded.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import {
  type ConsultationLog,
  type ConsultationSent,
  consultationArea,
  consultationLog,
} from '../../../api/contract/dialogue/consultation.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { fromJson } from '../../catalogue/published_layers.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { demandEdition } from '../edition.ts'
import { usualClosing } from './days.ts'
import { demandDraft, demandKnownAreas, demandLength } from './demands.ts'

const consultationsSql = sqlFile(import.meta.url, './consultations.sql')
const areasSql = sqlFile(import.meta.url, './consultation_areas.sql')
const insertSql = sqlFile(import.meta.url, './insert_consultation.sql')
const changeSql = sqlFile(import.meta.url, './change_consultation.sql')
const deleteSql = sqlFile(import.meta.url, './delete_consultation.sql')
const deleteAreasSql = sqlFile(import.meta.url, './delete_areas.sql')
const insertAreasSql = sqlFile(import.meta.url, './insert_areas.sql')

const consultationRow = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  edition: z.int(),
  areas: z.int(),
  replies: z.int(),
  log: fromJson(consultationLog).nullable(),
  opens_on: z.string(),
  closes_on: z.string(),
  created_at: z.string(),
  published_at: z.string().nullable(),
  closed_at: z.string().nullable(),
})
export type KeptConsultation = Omit<z.infer<typeof consultationRow>, 'log'> & {
  readonly log: ConsultationLog | null
}

const areaRow = consultationArea.extend({ consultation_id: z.string(), geometry: z.string().nullable() })
export type KeptArea = z.infer<typeof areaRow>

export async function consultations(asked: Asked, id: string | null = null): Promise<KeptConsultation[]> {
  return asked.rows(consultationsSql, { id }, consultationRow)
}

export async function consultation(asked: Asked, id: string): Promise<KeptConsultation> {
  const [found] = await consultations(asked, id)
  if (found) return found
  throw noSuchConsultation(id)
}

export function noSuchConsultation(id: string): AppError {
  return new AppError(
    'not_found',
    `There is no market consultation with the id ${id}. GET /api/v1/consultations lists them.`,
  )
}

/** Of one consultation with their geometry as text of GeoJSON; of all without. */
export async function consultationAreas(asked: Asked, id: string | null): Promise<KeptArea[]> {
  return asked.rows(areasSql, { id }, areaRow)
}

/** Its id. */
export async function draftConsultation(recording: Recording, sent: ConsultationSent): Promise<string> {
  const { connection, note, by, now } = recording
  const dates = datesOf(sent)
  await demandKnownAreas(connection, sent.area_ids)
  const id = randomUUID()
  const { title, text } = sent
  await connection.run(insertSql, {
    ...{ id, title, text, ...dates },
    ...{ created_at: now.toISOString(), created_by: by.actor },
  })
  await writeAreas(recording, id, sent.area_ids)
  note({ by, action: 'consultation_saved', object: ['consultation', id], after: notedOf(sent, dates) })
  return id
}

export async function changeConsultation(
  recording: Recording,
  id: string,
  { edition, ...sent }: ConsultationSent & { readonly edition: number },
): Promise<void> {
  const { connection, note, by } = recording
  const kept = await consultation(connection, id)
  demandEdition('the market consultation', kept.edition, edition)
  demandDraft(kept)
  const dates = datesOf(sent)
  await demandKnownAreas(connection, sent.area_ids)
  const { title, text } = sent
  await connection.run(changeSql, { id, title, text, ...dates })
  await writeAreas(recording, id, sent.area_ids)
  const before = { title: kept.title, opens_on: kept.opens_on, closes_on: kept.closes_on, areas: kept.areas }
  note({
    by,
    action: 'consultation_saved',
    object: ['consultation', id],
    before,
    after: notedOf(sent, dates),
  })
}

/** Only what nobody has seen yet. */
export async function discardConsultation({ connection, note, by }: Recording, id: string): Promise<void> {
  const kept = await consultation(connection, id)
  demandDraft(kept)
  await connection.run(deleteAreasSql, { consultation_id: id })
  await connection.run(deleteSql, { id })
  note({ by, action: 'consultation_discarded', object: ['consultation', id], before: { title: kept.title } })
}

function datesOf({ opens_on, closes_on }: ConsultationSent) {
  const dates = { opens_on, closes_on: closes_on ?? usualClosing(opens_on) }
  demandLength(dates)
  return dates
}

async function writeAreas({ connection }: Recording, consultation_id: string, area_ids: readonly string[]) {
  await connection.run(deleteAreasSql, { consultation_id })
  if (area_ids.length > 0)
    await connection.run(insertAreasSql, { consultation_id, area_ids: [...new Set(area_ids)] })
}

function notedOf({ title, area_ids }: ConsultationSent, dates: { opens_on: string; closes_on: string }) {
  return { title, ...dates, areas: new Set(area_ids).size }
}
