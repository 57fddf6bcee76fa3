// What operators reply to a market consultation. Never public.
import { z } from 'zod'
import {
  build,
  type ConsultationReply,
  consultationReply,
  type consultationReplySent,
} from '../../../api/contract/dialogue/consultation.ts'
import { buildYearsAtMost } from '../../../api/contract/dialogue/consultation_codes.ts'
import { writtenNumber } from '../../../api/contract/people/organisation_number.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { makeSecret, secretHash } from '../../accounts/secret.ts'
import { attachmentsOf, shownAttachment } from '../../attachments/attachments.ts'
import { fromJson } from '../../catalogue/published_layers.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { today } from '../../today.ts'
import { consultation, consultationAreas, type KeptConsultation, noSuchConsultation } from './consultation.ts'
import { stateAt } from './days.ts'
import { wrongField } from './wrong_field.ts'

const repliesSql = sqlFile(import.meta.url, './consultation_replies.sql')
const keySql = sqlFile(import.meta.url, './reply_with_key.sql')
const insertSql = sqlFile(import.meta.url, './insert_reply.sql')

const replyRow = consultationReply.omit({ attachments: true }).extend({ builds: fromJson(z.array(build)) })
const keyRow = z.object({ key_hash: z.string(), is_open: z.boolean() })

export async function consultationReplies(
  asked: Asked,
  consultation_id: string,
): Promise<ConsultationReply[]> {
  const replies = await asked.rows(repliesSql, { consultation_id }, replyRow)
  const files = await attachmentsOf(
    asked,
    'consultation_reply',
    replies.map(({ id }) => id),
  )
  return replies.map((reply) => ({
    ...reply,
    attachments: files.filter(({ object_id }) => object_id === reply.id).map(shownAttachment),
  }))
}

type WithKey = { readonly id: string; readonly key: string | undefined; readonly now: Date }

/** Throws where the key opens no reply, in the same words where there is none, and from the second day after the last one of its market consultation. */
export async function demandReplyOpen(asked: Asked, { id, key, now }: WithKey): Promise<void> {
  const [found] = await asked.rows(keySql, { id, today: today(now) }, keyRow)
  if (!found || key === undefined || secretHash(key) !== found.key_hash)
    throw new AppError('not_found', `There is no reply with the id ${id}, or the key does not open it.`)
  if (!found.is_open)
    throw new AppError('conflict', 'The market consultation is over, so nothing is added to its replies.')
}

type Sent = z.output<typeof consultationReplySent>

export async function receiveReply(
  { connection, note, by, now }: Recording,
  consultation_id: string,
  sent: Sent,
): Promise<{ id: string; received_at: string; key: string }> {
  const day = today(now)
  demandOpen(await consultation(connection, consultation_id), day)
  const areas = await consultationAreas(connection, consultation_id)
  demandBuilds(sent, { day, asked: new Set(areas.map(({ id }) => id)) })
  const { id, secret, secret_hash } = makeSecret('reply')
  const received_at = `${now.toISOString().slice(0, 19)}Z`
  const { builds, operator_number, ...rest } = sent
  await connection.run(insertSql, {
    ...{ id, consultation_id, ...rest, received_at },
    operator_number: writtenNumber(operator_number),
    builds: JSON.stringify(builds),
    key_hash: secret_hash,
  })
  const after = { reply_id: id, builds: builds.length }
  note({ by, action: 'consultation_replied', object: ['consultation', consultation_id], after })
  return { id, received_at, key: secret }
}

function demandOpen(kept: KeptConsultation, day: string): void {
  const state = stateAt(kept, day)
  if (state === 'open') return
  // A draft is nothing that the public knows of.
  if (state === 'draft') throw noSuchConsultation(kept.id)
  throw new AppError(
    'conflict',
    state === 'announced'
      ? `The market consultation opens on ${kept.opens_on}. Reply from then on.`
      : `The last day to reply was ${kept.closes_on}. Ask whoever holds the consultation if something still has to be told.`,
  )
}

function demandBuilds(
  { builds, text }: Sent,
  { day, asked }: { day: string; asked: ReadonlySet<string> },
): void {
  if (builds.length === 0 && text === '')
    throw wrongField('text', 'must say what you reply, where you name no area in which you will build')
  const seen = new Set<string>()
  builds.forEach(({ area_id, ready_by }, place) => {
    if (!asked.has(area_id))
      throw wrongField(`builds.${place}.area_id`, `must be an area of this consultation; ${area_id} is not`)
    if (seen.has(area_id)) throw wrongField(`builds.${place}.area_id`, `names ${area_id} a second time`)
    seen.add(area_id)
    const latest = `${Number(day.slice(0, 4)) + buildYearsAtMost}${day.slice(4)}`
    if (ready_by < day || ready_by > latest)
      throw wrongField(
        `builds.${place}.ready_by`,
        `must be a date from today to ${buildYearsAtMost} years from now: when the area will be ready`,
      )
  })
}
