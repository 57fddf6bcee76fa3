// What a temporal function compares: a day or time, or an interval of two, either of which may be open.
import { quoted, refuseFilter } from '../../limits.ts'
import { timeWords } from '../../literals.ts'
import { onDay, temporalLiteral } from '../alike.ts'
import { scalarOf } from '../expression.ts'
import { isList, isObject, propertyOf, shown } from '../nodes.ts'
import { type Scalar, saidOf, sqlOf } from '../scalar.ts'
import { deeper, type Scope } from '../scope.ts'

type Granularity = 'date' | 'timestamp'
type Bound = Scalar | 'open'
type Written = { readonly is_interval: boolean; readonly start: Bound; readonly end: Bound }

/** As SQL, which binds what is asked for. Both ends belong to it. */
export type Temporal = { readonly is_interval: boolean; start(): string; end(): string }

export function temporalOf(node: unknown, scope: Scope): Temporal {
  const written = writtenOf(node, deeper(scope))
  return asSql(written, granularityOf([written]), scope)
}

/** Both in days where one of them has days. */
export function temporalPair(nodes: readonly unknown[], scope: Scope): readonly [Temporal, Temporal] {
  const [first, second] = nodes.map((node) => writtenOf(node, deeper(scope)))
  if (!first || !second) throw new Error('A temporal function takes two values.')
  const granularity = granularityOf([first, second])
  return [asSql(first, granularity, scope), asSql(second, granularity, scope)]
}

function writtenOf(node: unknown, scope: Scope): Written {
  if (isObject(node) && 'interval' in node) {
    const { interval } = node
    if (!isList(interval) || interval.length !== 2)
      refuseFilter(`has ${shown(interval)} where there should be an interval of a start and an end`)
    const [start, end] = interval.map((one) => boundOf(one, scope))
    if (start === undefined || end === undefined) throw new Error('An interval has two ends.')
    refuseBackwards(start, end)
    return { is_interval: true, start, end }
  }
  const instant = boundOf(node, scope)
  if (instant === 'open') refuseFilter('has “..” where there should be a date, a time or an interval')
  return { is_interval: false, start: instant, end: instant }
}

function boundOf(node: unknown, scope: Scope): Bound {
  if (node === '..') return 'open'
  if (typeof node === 'string')
    return (
      temporalLiteral(node) ??
      refuseFilter(
        `has ${quoted(node)} where there should be a date such as 2015-06-30, ${timeWords}, or “..”`,
      )
    )
  const scalar = scalarOf(node, scope)
  if (scalar.type !== 'date' && scalar.type !== 'datetime')
    refuseFilter(`has ${saidOf(scalar)} where there should be a date, a time or an interval${hint(node)}`)
  return scalar
}

function hint(node: unknown): string {
  return propertyOf(node) === undefined ? '' : ': the field holds none'
}

function refuseBackwards(start: Bound, end: Bound): void {
  if (start === 'open' || end === 'open' || !('literal' in start) || !('literal' in end)) return
  const length = Math.min(start.literal.text.length, end.literal.text.length)
  if (start.literal.text.slice(0, length) > end.literal.text.slice(0, length))
    refuseFilter(`has an interval that ends (${end.said}) before it starts (${start.said})`)
}

function granularityOf(all: readonly Written[]): Granularity {
  const bounds = all.flatMap(({ start, end }) => [start, end])
  return bounds.some((one) => one !== 'open' && one.type === 'date') ? 'date' : 'timestamp'
}

function asSql({ is_interval, start, end }: Written, granularity: Granularity, scope: Scope): Temporal {
  const sql = (bound: Bound, open: string) =>
    bound === 'open'
      ? `'${open}'::${granularity}`
      : sqlOf(granularity === 'date' ? onDay(bound) : bound, scope)
  return { is_interval, start: () => sql(start, '-infinity'), end: () => sql(end, 'infinity') }
}
