// What an entry changed, value by value: only those that differ, what is nested by its path.
import type { AuditEntry } from '../../api/contract/people/audit.ts'

type Values = Readonly<Record<string, unknown>>
/** Undefined: that side says nothing of it. */
export type ValueDifference = {
  readonly path: readonly string[]
  readonly before: unknown
  readonly after: unknown
}

export function valueDifferences({ before, after }: Pick<AuditEntry, 'before' | 'after'>): ValueDifference[] {
  const was = flat(before ?? {})
  const is = flat(after ?? {})
  const has_both = before !== null && after !== null
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ path: key.split('\n'), before: was.get(key), after: is.get(key) }))
    .filter((one) => isErased(one.before) || isErased(one.after) || !isSame(one.before, one.after))
    .filter((one) => has_both || !isSame(one.before ?? null, one.after ?? null))
}

export function isErased(value: unknown): boolean {
  return isValues(value) && value.erased === true
}

function flat(values: Values, path: readonly string[] = []): Map<string, unknown> {
  return new Map(
    Object.entries(values).flatMap(([name, value]) => {
      const here = [...path, name]
      return isValues(value) && !isErased(value)
        ? [...flat(value, here)]
        : [[here.join('\n'), value] satisfies [string, unknown]]
    }),
  )
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
