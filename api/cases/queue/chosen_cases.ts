// Which cases the filters of the queue let through, and how many of which kind those are.
import type { CaseCounts, CaseInQueue, CasesQuery } from '../../contract/cases/case_queue.ts'
import { applicationStatuses } from '../../contract/vocabulary.ts'
import { keptOf } from '../../kept.ts'
import { orderedCases } from './ordered_cases.ts'

type Rows = readonly CaseInQueue[]
type Asked = Omit<CasesQuery, 'limit' | 'offset' | 'as' | 'as_of'>
type Test = (row: CaseInQueue) => boolean

export type ChosenCases = { readonly rows: CaseInQueue[]; readonly counts: CaseCounts }

/** `asker` is the account that `handler=me` means. */
export function chosenCases(all: Rows, asked: Asked, asker: string | null): ChosenCases {
  const tests = testsOf(asked, asker)
  const inOrder = orderedCases(all, asked.sort)
  const ofAnyStatus = inOrder.filter((row) => tests.every((test) => test(row)))
  const { status } = asked
  const rows = status ? ofAnyStatus.filter((row) => status.includes(row.status ?? 'none')) : ofAnyStatus
  return { rows, counts: countsOf(ofAnyStatus, rows) }
}

function testsOf(asked: Asked, asker: string | null): Test[] {
  const { municipality, area, handler, end_date_before, age_over_days, q } = asked
  const tests: (Test | undefined)[] = [
    municipality === undefined ? undefined : (row) => row.municipality_codes.includes(municipality),
    area === undefined ? undefined : (row) => row.shortage_area_ids.includes(area),
    handler === undefined ? undefined : handledBy(handler, asker),
    yesOrNo(asked.is_overdue, (row) => row.is_overdue),
    yesOrNo(asked.has_open_supplements, (row) => row.open_supplements > 0),
    yesOrNo(asked.has_answered_supplements, (row) => row.answered_supplements > 0),
    yesOrNo(asked.has_unanswered_message, (row) => row.unanswered_since !== null),
    yesOrNo(asked.is_end_passed, (row) => row.is_end_passed),
    end_date_before === undefined
      ? undefined
      : (row) => row.ends_on !== null && row.ends_on < end_date_before,
    age_over_days === undefined ? undefined : (row) => (row.days_since_received ?? -1) > age_over_days,
    q === undefined ? undefined : holding(q),
  ]
  return tests.filter((test) => test !== undefined)
}

function handledBy(handler: string, asker: string | null): Test {
  const id = handler === 'none' ? null : handler === 'me' ? asker : handler
  return (row) => row.handler_id === id
}

function yesOrNo(wanted: 'true' | 'false' | undefined, test: Test): Test | undefined {
  if (wanted === undefined) return undefined
  return wanted === 'true' ? test : (row) => !test(row)
}

/** As the list of applications searches: in the journal number and, without accents, in the name. */
function holding(q: string): Test {
  const inId = q.toLowerCase()
  const inName = plain(q)
  return (row) => row.id.toLowerCase().includes(inId) || plainName(row).includes(inName)
}

const plainName = keptOf((row: CaseInQueue) => plain(row.association_name))

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
}

function countsOf(ofAnyStatus: Rows, rows: Rows): CaseCounts {
  const byStatus = new Map<CaseInQueue['status'], number>()
  for (const { status } of ofAnyStatus) byStatus.set(status, (byStatus.get(status) ?? 0) + 1)
  const count = (test: Test) => rows.reduce((sum, row) => (test(row) ? sum + 1 : sum), 0)
  return {
    by_status: [...applicationStatuses, null].map((status) => ({ status, cases: byStatus.get(status) ?? 0 })),
    overdue: count((row) => row.is_overdue),
    with_open_supplements: count((row) => row.open_supplements > 0),
    with_answered_supplements: count((row) => row.answered_supplements > 0),
    with_unanswered_message: count((row) => row.unanswered_since !== null),
    end_passed: count((row) => row.is_end_passed),
    without_handler: count((row) => row.handler_id === null),
  }
}
