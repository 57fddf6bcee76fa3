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

const besideRow = caseBesideRegister.extend({ id: z.string() })
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
      product.database.rows(besideRegisterSql, {}, besideRow),
    ])
    const besideById = new Map(beside.map(({ id, ...fields }) => [id, fields]))
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

function caseOf(row: z.infer<typeof caseInRegister>, beside: Beside, as_of: string): CaseInQueue {
  const due = beside.supplement_due_on
  return {
    ...row,
    ...beside,
    is_overdue: due !== null && due < as_of,
    ...endOfCase({ ends_on: beside.ends_on, as_of, status: row.status }),
  }
}
