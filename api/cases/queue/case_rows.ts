// Every application as a case at a date. What the register says is kept for each state of the database, what stands beside it is carried on; both
// are put together once, then only the cases of which something has changed, and the rest is filtering.
import type { z } from 'zod'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { type CaseInQueue, caseInRegister } from '../../contract/cases/case_queue.ts'
import { keptFor, keptOf } from '../../kept.ts'
import type { Product } from '../../product.ts'
import { endOfCase } from '../end_of_case.ts'
import { type BesideOfCase, type BesideRegister, besideRegister } from './beside_register.ts'
import { casesInJson } from './cases_in_json.ts'

const inRegisterSql = sqlFile(import.meta.url, './cases_in_register.sql')

const registerRow = casesInJson(caseInRegister)
type CaseInRegister = z.infer<typeof caseInRegister>
type Rows = readonly CaseInQueue[]

/** Ten thousand cases at a date take some megabytes. */
const datesAtMost = 4

const inRegister = keptFor(
  (as_of: string) => as_of,
  async ({ database }, as_of) => {
    const [found] = await database.rows(inRegisterSql, { as_of }, registerRow)
    return found?.cases ?? []
  },
  { atMost: datesAtMost },
)

type LastMade = { made?: { readonly beside: BesideRegister; readonly rows: Rows } }
const lastMadeOf = keptOf((_registered: readonly CaseInRegister[]): LastMade => ({}))

/** In the order of their ids. */
export async function caseRows(product: Product, as_of: string): Promise<Rows> {
  const [registered, beside] = await Promise.all([inRegister(product, as_of), besideRegister(product)])
  const last = lastMadeOf(registered)
  if (last.made?.beside === beside) return last.made.rows
  const before = last.made?.beside.owners === beside.owners ? last.made : undefined
  const rows = registered.map((row, at) => {
    const known = before?.rows[at]
    if (known && before?.beside.byId.get(row.id) === beside.byId.get(row.id)) return known
    return caseOf(row, beside, as_of)
  })
  last.made = { beside, rows }
  return rows
}

const nothingBeside: BesideOfCase = {
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
function caseOf(row: CaseInRegister, { byId, owners }: BesideRegister, as_of: string): CaseInQueue {
  const beside = byId.get(row.id) ?? nothingBeside
  const due = beside.supplement_due_on
  const end = endOfCase({ ends_on: beside.ends_on, as_of, status: row.status })
  return {
    id: row.id,
    association_name: row.association_name,
    association_id: owners.get(row.id)?.[0] ?? null,
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
