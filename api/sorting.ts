// Sorting of list answers: by the fields that the caller may see, `-` descends, the id breaks ties.

import { defaultLimit } from './contract/limits.ts'
import { AppError } from './contract/problem.ts'

type Row = { readonly id: string } & Readonly<Record<string, unknown>>
const swedish = new Intl.Collator('sv')

/** A sorted copy; missing values come last either way. Throws when the field is not one of those allowed. */
export function sorted<T extends Row>(
  rows: readonly T[],
  sort: string | undefined,
  allowed: readonly string[],
): T[] {
  const descends = sort?.startsWith('-') ?? false
  const field = (sort ?? 'id').replace(/^-/, '')
  if (!allowed.includes(field)) {
    const detail = `must be one of ${allowed.join(', ')}, with - in front to descend`
    throw new AppError('bad_input', `sort ${detail}`, [{ parameter: 'sort', detail }])
  }
  return [...rows].sort(
    (left, right) =>
      (field === 'id'
        ? byId(left, right) * (descends ? -1 : 1)
        : order(left[field], right[field], descends)) || byId(left, right),
  )
}

function order(left: unknown, right: unknown, descends: boolean): number {
  const leftMissing = left === null || left === undefined
  const rightMissing = right === null || right === undefined
  if (leftMissing || rightMissing) return Number(leftMissing) - Number(rightMissing)
  return compare(left, right) * (descends ? -1 : 1)
}

function compare(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return swedish.compare(String(left), String(right))
}

function byId(left: Row, right: Row): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0
}

/** The rows of one page. */
export function page<T>(
  rows: readonly T[],
  { limit = defaultLimit, offset = 0 }: { limit?: number | undefined; offset?: number | undefined },
): T[] {
  return rows.slice(offset, offset + limit)
}
