// The queue: every application as a case, with what officers need to choose the next.
import { z } from 'zod'
import { applicationStatus } from '../codes.ts'
import { filters, trueOrFalse } from '../filters.ts'
import { asParameter, dateParameter, pageParameters, wholeNumber } from '../question.ts'
import { applicationStatuses } from '../vocabulary.ts'
import { languageParameter } from './case_values.ts'

/** What the register says of it. */
export const caseInRegister = z.object({
  /** The journal number. */
  id: z.string(),
  association_name: z.string(),
  /** At `as_of`; null before the first event. */
  status: applicationStatus.nullable(),
  status_since: z.string().nullable(),
  is_in_queue: z.boolean(),
  is_live: z.boolean(),
  /** The first event of the status `received`; without one the first event. */
  received_on: z.string().nullable(),
  days_since_received: z.int().nullable(),
  last_event_on: z.string().nullable(),
  days_since_last_event: z.int().nullable(),
  municipality_codes: z.array(z.string()),
  shortage_area_ids: z.array(z.string()),
  applied_sek: z.number().nullable(),
  granted_sek: z.number().nullable(),
})

/** What stands beside the register: as it is now, also where the question is about another day. */
export const caseBesideRegister = z.object({
  /** Of the association that is known here and whose members see the case; null where there is none. */
  association_id: z.string().nullable(),
  /** What is entered of payments and not struck out. */
  paid_sek: z.number(),
  handler_id: z.string().nullable(),
  /** Null also where the account has been erased. */
  handler_name: z.string().nullable(),
  /** Asked and neither answered nor closed; those that an officer is to look at. */
  open_supplements: z.int(),
  answered_supplements: z.int(),
  /** The earliest of the open ones. */
  supplement_due_on: z.string().nullable(),
  /** When the association wrote what no officer has answered yet: its first message after the officers' last. */
  unanswered_since: z.string().nullable(),
  ends_on: z.string().nullable(),
})

export const caseInQueue = z.object({
  ...caseInRegister.shape,
  ...caseBesideRegister.shape,
  /** An open supplement is past its day. */
  is_overdue: z.boolean(),
  /** Negative once it has passed. */
  days_to_end: z.int().nullable(),
  /** Passed, and neither completed, paid, withdrawn nor rejected. */
  is_end_passed: z.boolean(),
})
export type CaseInQueue = z.infer<typeof caseInQueue>

const statusesError = { error: `some of ${applicationStatuses.join(', ')}, none, with commas between` }
const statuses = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum([...applicationStatuses, 'none'], statusesError)))

export const caseFilters = {
  as_of: dateParameter.optional(),
  /** `none` are those before their first event. */
  status: statuses.optional(),
  municipality: filters.municipality,
  area: filters.area,
  /** `me`, `none` or the id of an account. */
  handler: z.string().min(1).max(100).optional(),
  is_overdue: trueOrFalse,
  has_open_supplements: trueOrFalse,
  has_answered_supplements: trueOrFalse,
  has_unanswered_message: trueOrFalse,
  end_date_before: dateParameter.optional(),
  is_end_passed: trueOrFalse,
  /** Received longer ago than so many days. */
  age_over_days: wholeNumber(0, 100_000).optional(),
  q: filters.q,
  sort: filters.sort,
}

export const casesQuery = z.strictObject({ ...pageParameters, ...asParameter, ...caseFilters })
export type CasesQuery = z.infer<typeof casesQuery>
/** What a saved view may ask. */
export const caseViewQuery = z.strictObject(caseFilters)
export const caseFileQuery = z.strictObject({ ...asParameter, ...languageParameter, ...caseFilters })

export const caseCounts = z.object({
  /** Under all filters but the status. */
  by_status: z.array(z.object({ status: applicationStatus.nullable(), cases: z.int() })),
  /** Under all filters. */
  overdue: z.int(),
  with_open_supplements: z.int(),
  with_answered_supplements: z.int(),
  with_unanswered_message: z.int(),
  end_passed: z.int(),
  without_handler: z.int(),
})
export type CaseCounts = z.infer<typeof caseCounts>

export const cases = z.object({
  as_of: z.string(),
  items: z.array(caseInQueue),
  total: z.int(),
  counts: caseCounts,
})

/** What the association's own people see of the same: who handles it is the authority's. */
export const ownCase = caseInQueue.omit({ handler_id: true, handler_name: true })
export const ownCasesQuery = z.strictObject({ ...asParameter, as_of: dateParameter.optional() })
export const ownCases = z.object({ as_of: z.string(), items: z.array(ownCase), total: z.int() })
