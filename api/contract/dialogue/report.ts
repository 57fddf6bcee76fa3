// "Something is wrong": what is said, what its reporter sees of it, what officers see, and what everybody does.
import { z } from 'zod'
import { attachments } from '../attachment.ts'
import { asParameter, pageParameters } from '../question.ts'
import { decidedStates, reportedKinds, reportStates } from './dialogue_codes.ts'
import { leftEmpty, saidPlace, saidText } from './said.ts'

const reportedKind = z.enum(reportedKinds)
const language = z.enum(['sv', 'en'])

export const newReport = z
  .strictObject({
    object_kind: reportedKind,
    /** Of a place: left out. */
    object_id: z.string().max(200).default(''),
    text: saidText(),
    place: saidPlace.nullable().default(null),
    /** Only to tell what came of it. */
    email: z.email({ error: 'an e-mail address, or left out' }).max(200).nullable().default(null),
    language: language.default('sv'),
    website: leftEmpty,
  })
  .refine(({ object_kind, object_id }) => (object_kind === 'place') === (object_id === ''), {
    path: ['object_id'],
    error: 'the id of what is wrong; left out where that is a place',
  })
  .refine(({ object_kind, place }) => object_kind !== 'place' || place !== null, {
    path: ['place'],
    error: 'given where a place is reported',
  })
export type NewReport = z.infer<typeof newReport>

export const receivedReport = z.object({
  id: z.string(),
  /** Opens the report to whoever has it; told this once. */
  key: z.string(),
  /** A page on which the reporter follows it, with the key behind the #. */
  link: z.string(),
})
export type ReceivedReport = z.infer<typeof receivedReport>

const place = z.object({ longitude: z.number(), latitude: z.number() }).nullable()
export const namedArea = z.object({ id: z.string(), name: z.string() })

/** What everybody sees of a report that has been decided. Of an address or a place only in which areas it lies: whose it is could be guessed. */
export const reportOutcome = z.object({
  id: z.string(),
  object_kind: reportedKind,
  object_id: z.string().nullable(),
  areas: z.array(namedArea),
  received_on: z.string(),
  state: z.enum(decidedStates),
  outcome: z.string(),
  decided_on: z.string(),
  delivery_id: z.int().nullable(),
})
export type ReportOutcome = z.infer<typeof reportOutcome>
export const reportOutcomes = z.object({ items: z.array(reportOutcome), total: z.int() })

/** What its reporter sees. */
export const ownReport = z.object({
  id: z.string(),
  object_kind: reportedKind,
  object_id: z.string(),
  areas: z.array(namedArea),
  /** Null once it has been kept long enough. */
  text: z.string().nullable(),
  place,
  received_at: z.string(),
  state: z.enum(reportStates),
  outcome: z.string().nullable(),
  decided_at: z.string().nullable(),
  /** Whether they are told by e-mail. */
  is_mailed: z.boolean(),
  attachments,
})
export type OwnReport = z.infer<typeof ownReport>

/** What officers see. */
export const report = ownReport.omit({ is_mailed: true }).extend({
  email: z.string().nullable(),
  delivery_id: z.int().nullable(),
  edition: z.int(),
})
export type Report = z.infer<typeof report>
export const reports = z.object({ items: z.array(report), total: z.int() })

export const reportDecision = z
  .strictObject({
    /** The one that was read. */
    edition: z.int(),
    state: z.enum(reportStates).exclude(['received']),
    /** For everybody, without the person. */
    outcome: saidText().nullable().default(null),
    /** The delivery that corrects it. */
    delivery_id: z.int().min(1).nullable().default(null),
  })
  .refine(({ state, outcome }) => state === 'in_review' || outcome !== null, {
    path: ['outcome'],
    error: 'what came of it, in words that everybody may read',
  })
export type ReportDecision = z.infer<typeof reportDecision>

export const decidedReport = z.object({
  report,
  /** Whether an e-mail to the reporter waits to be sent: they left an address, and there is a mail server. */
  is_mailed: z.boolean(),
})

const shownParameters = {
  area: z.string().max(200).optional(),
  object_kind: reportedKind.optional(),
  object_id: z.string().max(200).optional(),
  ...pageParameters,
  ...asParameter,
}
export const reportOutcomesQuery = z.strictObject(shownParameters)
export const reportsQuery = z.strictObject({ state: z.enum(reportStates).optional(), ...shownParameters })
export const reportKey = z.object({ 'report-key': z.string().max(200).optional() })
