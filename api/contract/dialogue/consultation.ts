// Market consultations: areas published for a time, so that operators may say whether they will build there without support.
import { z } from 'zod'
import { attachment } from '../attachment.ts'
import { oneLine } from '../body_values.ts'
import { dateInBody, edition, severalLines } from '../cases/case_values.ts'
import { geojson } from '../filters.ts'
import { isOrganisationNumber } from '../people/organisation_number.ts'
import { asParameter, pageParameters } from '../question.ts'
import {
  consultationAreasAtMost,
  consultationStates,
  consultationTextAtMost,
  replyTextAtMost,
} from './consultation_codes.ts'

const areaId = z.string().trim().min(1).max(200)

export const consultationState = z.enum(consultationStates)

export const consultationArea = z.object({
  id: z.string(),
  /** Null where the area is no longer in the register. */
  name: z.string().nullable(),
  municipality_code: z.string().nullable(),
  municipality_name: z.string().nullable(),
})
export type ConsultationArea = z.infer<typeof consultationArea>

/** What is told of it once it is closed: without operators and persons. */
export const consultationLog = z.object({
  published_at: z.string(),
  closed_at: z.string(),
  areas: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
  replies: z.int(),
  /** How many were sent with the replies; their names could tell by whom. */
  files: z.int(),
  /** Those in which somebody said that they will build without support. */
  built_areas: z.array(z.string()),
  decided: z.string(),
})
export type ConsultationLog = z.infer<typeof consultationLog>

export const consultation = z.object({
  id: z.string(),
  title: z.string(),
  opens_on: z.string(),
  /** The last day on which a reply is taken. */
  closes_on: z.string(),
  state: consultationState,
  /** How many days are left, today among them; null unless it is open. */
  days_left: z.int().nullable(),
  areas: z.int(),
})
export type Consultation = z.infer<typeof consultation>
export const consultations = z.object({ items: z.array(consultation), total: z.int() })
export const consultationsQuery = z.strictObject({
  state: consultationState.exclude(['draft']).optional(),
  ...pageParameters,
  ...asParameter,
})

export const consultationAnswer = consultation.omit({ areas: true }).extend({
  text: z.string(),
  areas: z.array(
    consultationArea.extend({
      /** GeoJSON in EPSG:4326; null where the area is no longer in the register. */
      geometry: geojson.nullable(),
    }),
  ),
  /** Null until it is closed. */
  log: consultationLog.nullable(),
})
export type ConsultationAnswer = z.infer<typeof consultationAnswer>

/** As whoever holds it sees it, drafts too. */
export const handledConsultation = consultation.omit({ areas: true }).extend({
  text: z.string(),
  areas: z.array(consultationArea),
  edition: z.int(),
  created_at: z.string(),
  published_at: z.string().nullable(),
  closed_at: z.string().nullable(),
  replies: z.int(),
  log: consultationLog.nullable(),
})
export type HandledConsultation = z.infer<typeof handledConsultation>
export const handledConsultations = z.object({ items: z.array(handledConsultation), total: z.int() })
export const handledConsultationsQuery = z.strictObject({ ...pageParameters, ...asParameter })

const draftFields = {
  title: oneLine(200),
  text: severalLines(consultationTextAtMost),
  area_ids: z
    .array(areaId)
    .max(consultationAreasAtMost, { error: `at most ${consultationAreasAtMost} ids of areas` }),
  opens_on: dateInBody,
  /** 30 days after the first unless given. */
  closes_on: dateInBody.nullable().default(null),
}

export const newConsultation = z.strictObject(draftFields)
export const changedConsultation = z.strictObject({ ...draftFields, edition })
export type ConsultationSent = z.infer<typeof newConsultation>
export const publishedConsultation = z.strictObject({ edition })
export const closedConsultation = z.strictObject({
  edition,
  /** For everybody to read: what was decided of the areas, and why. */
  decided: severalLines(replyTextAtMost),
})

export const build = z.strictObject({ area_id: areaId, ready_by: dateInBody })
export type Build = z.infer<typeof build>

export const consultationReplySent = z.strictObject({
  operator_name: oneLine(200),
  operator_number: z.string().trim().refine(isOrganisationNumber, {
    error: 'an organisation number such as 556677-8899, whose last digit follows from the others',
  }),
  contact_name: oneLine(200),
  email: z.email({ error: 'an e-mail address' }).max(200, { error: 'an e-mail address' }),
  phone: oneLine(40).nullable().default(null),
  /** Where it will build without support, and when each will be ready. */
  builds: z.array(build).max(consultationAreasAtMost).default([]),
  text: z
    .string()
    .trim()
    .max(replyTextAtMost, { error: `at most ${replyTextAtMost} characters` })
    .default(''),
})
export type ConsultationReplySent = z.input<typeof consultationReplySent>
export const receivedReply = z.object({
  id: z.string(),
  received_at: z.string(),
  /** Told this once: by it files are sent with the reply. */
  key: z.string(),
})
export type ReceivedReply = z.infer<typeof receivedReply>

export const replyKey = z.object({ 'reply-key': z.string().max(200).optional() })

/** Never public. Whom to ask is null once it has been kept for as long as it may be. */
export const consultationReply = z.object({
  id: z.string(),
  operator_name: z.string(),
  /** Null also for those who may not read it: of a private person's business it is a personal identity number. */
  operator_number: z.string().nullable(),
  contact_name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  text: z.string(),
  builds: z.array(build),
  received_at: z.string(),
  attachments: z.array(attachment),
})
export type ConsultationReply = z.infer<typeof consultationReply>
export const consultationReplies = z.object({ items: z.array(consultationReply), total: z.int() })
