// Every application as a case at a date. What the register says is kept for each state of the database, what stands beside it until something is
// recorded; both are put together once, and then only filtered.
import { z } from 'zod'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { type CaseInQueue, caseBesideRegister, caseInRegister } from '../../contract/cases/case_queue.ts'
import { keptFor } from '../../kept.ts'
import type { Product } from '../../product.ts'
import { endOfCase } from '../end_of_case.ts'

const inRegisterSql = sqlFile(import.meta.url, './cases_in_register.sql')
const besideRegisterSql = sqlFile(import.meta.url, './cases_beside_register.sql')

const besideRows = z.object({
  cases: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(caseBesideRegister.extend({ id: z.string() }))),
})
type Beside = z.infer<typeof caseBesideRegister>

/** Ten thousand cases at a date take some megabytes. */
const datesAtMost = 4
const theDate = (as_of: string) => as_of

const inRegister = keptFor(
  theDate,
  ({ database }, as_of) => database.rows(inRegisterSql, { as_of }, caseInRegister),
  { atMost: datesAtMost },
)

/** In the order of their ids. */
export const caseRows: (product: Product, as_of: string) => Promise<readonly CaseInQueue[]> = keptFor(
  theDate,
  async (product, as_of) => {
    const [registered, beside] = await Promise.all([
      inRegister(product, as_of),
      product.database.rows(besideRegisterSql, {}, besideRows),
    ])
    const besideById = new Map(beside.flatMap(({ cases }) => cases.map((row) => [row.id, row] as const)))
    return registered.map((row) => caseOf(row, besideById.get(row.id) ?? nothingBeside, as_of))
  },
  { untilRecorded: true, atMost: datesAtMost },
)

const nothingBeside: Beside = {
  association_id: null,
  paid_sek: 0,
  handler_id: null,
  handler_name: null,
  open_supplements: 0,
  answered_supplements: 0,
  supplement_due_on: null,
  unanswered_since: null,
  ends_on: null,
}

/** Field by field: an object that is put together of others is one that the engine looks up slowly, and each question looks at all of them. */
function caseOf(row: z.infer<typeof caseInRegister>, beside: Beside, as_of: string): CaseInQueue {
  const due = beside.supplement_due_on
  const end = endOfCase({ ends_on: beside.ends_on, as_of, status: row.status })
  return {
    id: row.id,
    association_name: row.association_name,
    association_id: beside.association_id,
    status: row.status,
    status_since: row.status_since,
    is_in_queue: row.is_in_queue,
    is_live: row.is_live,
    received_on: row.received_on,
    days_since_received: row.days_since_received,
    last_event_on: row.last_event_on,
    days_since_last_event: row.days_since_last_event,
    municipality_codes: row.municipality_codes,
    shortage_area_ids: row.shortage_area_ids,
    applied_sek: row.applied_sek,
    granted_sek: row.granted_sek,
    paid_sek: beside.paid_sek,
    handler_id: beside.handler_id,
    handler_name: beside.handler_name,
    open_supplements: beside.open_supplements,
    answered_supplements: beside.answered_supplements,
    supplement_due_on: due,
    unanswered_since: beside.unanswered_since,
    ends_on: beside.ends_on,
    is_overdue: due !== null && due < as_of,
    days_to_end: end.days_to_end,
    is_end_passed: end.is_end_passed,
  }
}
