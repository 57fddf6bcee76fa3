// The cases in an order. Each order is made once for as long as the rows are kept: filtering keeps it.
import { type CaseSort, caseSorts } from '../../contract/cases/case_codes.ts'
import type { CaseInQueue } from '../../contract/cases/case_queue.ts'
import { AppError } from '../../contract/problem.ts'
import { applicationStatuses } from '../../contract/vocabulary.ts'
import { keptOf } from '../../kept.ts'

type Rows = readonly CaseInQueue[]
type Comparable = string | number

const statusOrder: readonly Comparable[] = applicationStatuses
const swedish = new Intl.Collator('sv')
const ordersOf = keptOf((_rows: Rows) => new Map<string, Rows>())

/** Throws AppError('bad_input') for what does not sort. Missing values come last either way; the id breaks ties. */
export function orderedCases(rows: Rows, sort = 'id'): Rows {
  const orders = ordersOf(rows)
  const known = orders.get(sort)
  if (known) return known
  const descends = sort.startsWith('-')
  const field = sort.replace(/^-/, '')
  if (!isSort(field)) {
    const detail = `must be one of ${caseSorts.join(', ')}, with - in front to descend`
    throw new AppError('bad_input', `sort ${detail}`, [{ parameter: 'sort', detail }])
  }
  const made = ordered(rows, field, descends)
  orders.set(sort, made)
  return made
}

function isSort(field: string): field is CaseSort {
  return caseSorts.some((one) => one === field)
}

/** By groups of one value, since comparing names by Swedish rules takes long. */
function ordered(rows: Rows, field: CaseSort, descends: boolean): Rows {
  const groups = new Map<Comparable, CaseInQueue[]>()
  const without: CaseInQueue[] = []
  for (const row of rows) {
    const value = row[field]
    const group = value === null ? without : groups.get(value)
    if (group) group.push(row)
    else if (value !== null) groups.set(value, [row])
  }
  const values = field === 'association_name' ? names(groups) : sortedValues(field, groups)
  if (descends) values.reverse()
  // The rows come by their ids, and those of one value stay so.
  return [...values.flatMap((value) => groups.get(value) ?? []), ...without]
}

/** In their order; another delivery seldom brings other names, and a change of a case none. */
let namesInOrder: readonly Comparable[] = []

function names(groups: ReadonlyMap<Comparable, unknown>): Comparable[] {
  const known = namesInOrder.filter((name) => groups.has(name))
  if (known.length === groups.size) return known
  const sorted = sortedValues('association_name', groups)
  namesInOrder = sorted
  return [...sorted]
}

function sortedValues(field: CaseSort, groups: ReadonlyMap<Comparable, unknown>): Comparable[] {
  return [...groups.keys()].sort((left, right) => compare(field, left, right))
}

function compare(field: CaseSort, left: Comparable, right: Comparable): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (field === 'status') return lifeCycleOrder(left) - lifeCycleOrder(right)
  if (field !== 'association_name' && field !== 'handler_name')
    return left < right ? -1 : left > right ? 1 : 0
  return swedish.compare(String(left), String(right))
}

function lifeCycleOrder(status: Comparable): number {
  return statusOrder.indexOf(status)
}
