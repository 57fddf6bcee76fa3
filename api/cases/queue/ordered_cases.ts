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
  const made = ordered(rows, field, descends ? -1 : 1)
  orders.set(sort, made)
  return made
}

function isSort(field: string): field is CaseSort {
  return caseSorts.some((one) => one === field)
}

/** By places in the order of the field's values, since comparing names by Swedish rules takes long. */
function ordered(rows: Rows, field: CaseSort, direction: 1 | -1): Rows {
  const values = [...new Set(rows.map((row) => row[field]))].filter((value) => value !== null)
  const places = new Map(
    values.sort((left, right) => compare(field, left, right)).map((value, at) => [value, at]),
  )
  const placeOf = (row: CaseInQueue): number => {
    const value = row[field]
    return value === null ? Number.POSITIVE_INFINITY : (places.get(value) ?? 0) * direction
  }
  // The rows come by their ids, and sorting leaves those that are alike where they are.
  return rows
    .map((row) => ({ row, place: placeOf(row) }))
    .sort((left, right) => (left.place === right.place ? 0 : left.place < right.place ? -1 : 1))
    .map(({ row }) => row)
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
