// What the queue of cases is kept to, and its order, as the address says it; and the same as the query that the API takes and saved views keep.
import { type CaseSort, caseSorts } from '../../../api/contract/cases/case_codes.ts'
import { longestSearch, municipalityCodeForm } from '../../../api/contract/limits.ts'
import { type ApplicationStatus, applicationStatuses } from '../../../api/contract/vocabulary.ts'

export const caseStatuses = [...applicationStatuses, 'none'] as const satisfies readonly (
  | ApplicationStatus
  | 'none'
)[]
export type CaseStatus = (typeof caseStatuses)[number]

/** What still needs somebody: all but what is rejected, withdrawn or paid in full. The queue opens on them. */
export const liveCaseStatuses: readonly CaseStatus[] = caseStatuses.filter(
  (status) => !['rejected', 'withdrawn', 'paid'].includes(status),
)

/** What somebody has to do something about, by the filter of the API. */
export const caseNeeds = [
  'is_overdue',
  'has_answered_supplements',
  'has_unanswered_message',
  'is_end_passed',
] as const
export type CaseNeed = (typeof caseNeeds)[number]

export type CaseOrder = CaseSort | `-${CaseSort}`
export const defaultCaseOrder: CaseOrder = '-days_since_received'

export type CaseFilters = {
  /** None: every status. */
  readonly case_status: readonly CaseStatus[]
  readonly case_need: CaseNeed | undefined
  /** `me`, `none` or the id of an account. */
  readonly handler: string | undefined
  /** Part of a journal number or a name. Not `q`, which searches areas and goes along from page to page. */
  readonly case_search: string | undefined
  /** By its code. Not `municipality`, to which the first page keeps. */
  readonly case_municipality: string | undefined
  /** Received longer ago than so many days. */
  readonly case_age: number | undefined
  readonly case_sort: CaseOrder
}

/** What the queue opens on. */
export const noCaseFilters: CaseFilters = {
  case_status: liveCaseStatuses,
  case_need: undefined,
  handler: undefined,
  case_search: undefined,
  case_municipality: undefined,
  case_age: undefined,
  case_sort: defaultCaseOrder,
}

const longestId = 100

export function readCaseFilters(query: URLSearchParams): CaseFilters {
  const municipality = query.get('case_municipality') ?? ''
  return {
    case_status: readStatuses(query.get('case_status')),
    case_need: caseNeeds.find((need) => need === query.get('case_need')),
    handler: readText(query.get('handler'), longestId),
    case_search: readText(query.get('case_search'), longestSearch),
    case_municipality: municipalityCodeForm.test(municipality) ? municipality : undefined,
    case_age: readDays(query.get('case_age')),
    case_sort: readOrder(query.get('case_sort')),
  }
}

/** As the address has them: defaults stay out of it. */
export function caseFiltersOf({ case_status, case_sort, ...filters }: CaseFilters) {
  const { case_need, handler, case_search, case_municipality, case_age } = filters
  return {
    case_status: writeStatuses(case_status),
    ...{ case_need, handler, case_search, case_municipality, case_age },
    case_sort: case_sort === defaultCaseOrder ? undefined : case_sort,
  }
}

/** The question that the API takes. */
export function caseQueryOf(filters: CaseFilters) {
  const { case_status, case_need, handler, case_search, case_municipality, case_age, case_sort } = filters
  return {
    ...(case_status.length > 0 ? { status: case_status.join(',') } : {}),
    ...(case_need ? { [case_need]: 'true' as const } : {}),
    ...(handler ? { handler } : {}),
    ...(case_search ? { q: case_search } : {}),
    ...(case_municipality ? { municipality: case_municipality } : {}),
    ...(case_age === undefined ? {} : { age_over_days: String(case_age) }),
    sort: case_sort,
  }
}

/** What a saved view keeps, back as filters. */
export function filtersOfQuery(saved: string): CaseFilters {
  const query = new URLSearchParams(saved)
  const statuses = query.get('status')?.split(',') ?? []
  const municipality = query.get('municipality') ?? ''
  return {
    case_status: caseStatuses.filter((status) => statuses.includes(status)),
    case_need: caseNeeds.find((need) => query.get(need) === 'true'),
    handler: readText(query.get('handler'), longestId),
    case_search: readText(query.get('q'), longestSearch),
    case_municipality: municipalityCodeForm.test(municipality) ? municipality : undefined,
    case_age: readDays(query.get('age_over_days')),
    case_sort: readOrder(query.get('sort')),
  }
}

export function savedQueryOf(filters: CaseFilters): string {
  return new URLSearchParams(caseQueryOf(filters)).toString()
}

/** Whether the queue shows what still needs somebody, whatever else it is kept to. */
export function isLiveOnly(statuses: readonly CaseStatus[]): boolean {
  return (
    statuses.length === liveCaseStatuses.length &&
    liveCaseStatuses.every((status) => statuses.includes(status))
  )
}

/** Whether the queue shows anything else than what it opens on. */
export function isQueueKept(filters: CaseFilters): boolean {
  const { case_status, case_need, handler, case_search, case_municipality, case_age } = filters
  return (
    !isLiveOnly(case_status) ||
    [case_need, handler, case_search, case_municipality, case_age].some((one) => one !== undefined)
  )
}

const everyStatus = 'all'

function readStatuses(said: string | null): readonly CaseStatus[] {
  if (said === everyStatus) return []
  const statuses = said?.split(',') ?? []
  const known = caseStatuses.filter((status) => statuses.includes(status))
  return known.length === 0 ? liveCaseStatuses : known
}

function writeStatuses(statuses: readonly CaseStatus[]): string | undefined {
  if (isLiveOnly(statuses)) return undefined
  return statuses.length === 0 ? everyStatus : statuses.join(',')
}

function readOrder(said: string | null): CaseOrder {
  return (
    caseSorts.flatMap((key) => [key, `-${key}`] as const).find((order) => order === said) ?? defaultCaseOrder
  )
}

function readText(said: string | null, longest: number): string | undefined {
  return said?.trim().slice(0, longest) || undefined
}

function readDays(said: string | null): number | undefined {
  return said !== null && /^[1-9]\d{0,4}$/.test(said) ? Number(said) : undefined
}
