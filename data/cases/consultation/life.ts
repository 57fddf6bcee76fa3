// A market consultation is published, and closed after its last day with a log for everybody.
import type { ConsultationLog } from '../../../api/contract/dialogue/consultation.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { today } from '../../today.ts'
import { demandEdition } from '../edition.ts'
import { consultation, consultationAreas } from './consultation.ts'
import { stateAt } from './days.ts'
import { demandDraft, demandKnownAreas } from './demands.ts'
import { consultationReplies } from './replies.ts'
import { wrongField } from './wrong_field.ts'

const publishSql = sqlFile(import.meta.url, './publish_consultation.sql')
const closeSql = sqlFile(import.meta.url, './close_consultation.sql')

export async function publishConsultation(recording: Recording, id: string, read: number): Promise<void> {
  const { connection, note, by, now } = recording
  const kept = await consultation(connection, id)
  demandEdition('the market consultation', kept.edition, read)
  demandDraft(kept)
  if (kept.areas === 0) throw wrongField('area_ids', 'must have at least one area to ask about')
  if (kept.opens_on < today(now))
    throw wrongField('opens_on', `must be ${today(now)} or later: nobody could have read it before`)
  const areas = await consultationAreas(connection, id)
  await demandKnownAreas(
    connection,
    areas.map((area) => area.id),
  )
  await connection.run(publishSql, { id, published_at: now.toISOString(), published_by: by.actor })
  const { title, opens_on, closes_on } = kept
  const after = { title, opens_on, closes_on, areas: areas.map((area) => area.id) }
  note({ by, action: 'consultation_published', object: ['consultation', id], after })
}

type Closing = { readonly edition: number; readonly decided: string }

export async function closeConsultation(
  recording: Recording,
  id: string,
  { edition, decided }: Closing,
): Promise<void> {
  const { connection, note, by, now } = recording
  const kept = await consultation(connection, id)
  demandEdition('the market consultation', kept.edition, edition)
  const state = stateAt(kept, today(now))
  if (state === 'closed') throw new AppError('conflict', 'The market consultation has been closed already.')
  if (state !== 'over' || kept.published_at === null) throw tooEarly(kept.published_at, kept.closes_on)
  const replies = await consultationReplies(connection, id)
  const built = new Set(replies.flatMap(({ builds }) => builds.map(({ area_id }) => area_id)))
  const areas = await consultationAreas(connection, id)
  const closed_at = `${now.toISOString().slice(0, 19)}Z`
  const log: ConsultationLog = {
    published_at: kept.published_at,
    closed_at,
    areas: areas.map((area) => ({ id: area.id, name: area.name })),
    replies: replies.length,
    files: replies.reduce((sum, { attachments }) => sum + attachments.length, 0),
    built_areas: areas.map((area) => area.id).filter((area_id) => built.has(area_id)),
    decided,
  }
  await connection.run(closeSql, { id, closed_at, closed_by: by.actor, log: JSON.stringify(log) })
  const after = { replies: log.replies, files: log.files, built_areas: log.built_areas }
  note({ by, action: 'consultation_closed', object: ['consultation', id], after })
}

function tooEarly(published_at: string | null, closes_on: string): AppError {
  if (published_at === null)
    return new AppError(
      'conflict',
      'The market consultation has not been published. Discard the draft instead.',
    )
  return new AppError(
    'conflict',
    `Operators may reply until ${closes_on}, that day among them. Close the market consultation on a later day.`,
  )
}
