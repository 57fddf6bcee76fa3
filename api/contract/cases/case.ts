// One case as those see it who take part in it.
import { z } from 'zod'
import { application, applicationEvent, coveredArea } from '../application.ts'
import { attachment } from '../attachment.ts'
import { asParameter } from '../question.ts'
import { caseSides, paymentKinds, supplementOutcomes, supplementStates } from './case_codes.ts'

/** Who it was, as far as whoever asks may know: officers see everybody's name, members those of their own association. */
const name = z.string().nullable()

export const supplement = z.object({
  id: z.string(),
  what: z.string(),
  due_on: z.string(),
  state: z.enum(supplementStates),
  /** Open, and past its day. */
  is_overdue: z.boolean(),
  asked_at: z.string(),
  asked_by_name: name,
  answer: z.string().nullable(),
  answered_at: z.string().nullable(),
  answered_by_name: name,
  outcome: z.enum(supplementOutcomes).nullable(),
  closed_at: z.string().nullable(),
  closed_by_name: name,
  edition: z.int(),
  attachments: z.array(attachment),
})
export type Supplement = z.infer<typeof supplement>

export const message = z.object({
  id: z.string(),
  side: z.enum(caseSides),
  text: z.string(),
  sent_at: z.string(),
  sent_by_name: name,
  /** Whoever asks wrote it. */
  is_own: z.boolean(),
  attachments: z.array(attachment),
})
export type Message = z.infer<typeof message>

export const endDate = z.object({
  id: z.string(),
  ends_on: z.string(),
  reason: z.string().nullable(),
  set_at: z.string(),
  set_by_name: name,
})

export const payment = z.object({
  id: z.string(),
  kind: z.enum(paymentKinds),
  paid_on: z.string(),
  amount_sek: z.number(),
  note: z.string().nullable(),
  edition: z.int(),
  entered_at: z.string(),
  entered_by_name: name,
  /** Null while it holds. */
  struck_at: z.string().nullable(),
  struck_by_name: name,
  struck_because: z.string().nullable(),
})

export const contact = z.object({
  id: z.string(),
  name: z.string(),
  function: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  edition: z.int(),
  changed_at: z.string(),
})
export type Contact = z.infer<typeof contact>

export const caseAnswer = z.object({
  /** The day of the answer: today. */
  as_of: z.string(),
  ...application.shape,
  /** Of the association that is known here; null where there is none. */
  association_id: z.string().nullable(),
  received_on: z.string().nullable(),
  days_since_received: z.int().nullable(),
  last_event_on: z.string().nullable(),
  days_since_last_event: z.int().nullable(),
  /** All that are known, the oldest first. */
  events: z.array(applicationEvent),
  areas: z.array(coveredArea),
  /** The latest asked first. */
  supplements: z.array(supplement),
  /** The oldest first. */
  messages: z.array(message),
  unanswered_since: z.string().nullable(),
  /** The latest first: that one holds. */
  end_dates: z.array(endDate),
  ends_on: z.string().nullable(),
  days_to_end: z.int().nullable(),
  is_end_passed: z.boolean(),
  /** By their day. */
  payments: z.array(payment),
  paid_sek: z.number(),
  /** Granted and not paid; null where nothing is granted. */
  left_sek: z.number().nullable(),
  has_handler: z.boolean(),
  /** Null for the association's people. */
  handler_id: z.string().nullable(),
  handler_name: name,
  contacts: z.array(contact),
  /** Whether whoever asks handles the case, or only takes part in it. */
  may_handle: z.boolean(),
})
export type CaseAnswer = z.infer<typeof caseAnswer>

export const caseQuery = z.strictObject(asParameter)
