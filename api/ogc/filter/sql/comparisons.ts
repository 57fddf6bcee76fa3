// The comparison predicates of CQL2 (OGC 21-065r2, 6.6 and 7.2): null where one of the values is.
import { refuseFilter } from '../limits.ts'
import { alike } from './alike.ts'
import { scalarOf } from './expression.ts'
import { isNull } from './is_null.ts'
import { like } from './like.ts'
import { demandArgs, isList, type Operation, shown } from './nodes.ts'
import { type Literal, type Scalar, saidOf, sqlOf } from './scalar.ts'
import type { Scope } from './scope.ts'

export const comparisons = {
  '=': binary('='),
  '<>': binary('<>'),
  '<': binary('<'),
  '>': binary('>'),
  '<=': binary('<='),
  '>=': binary('>='),
  between,
  in: isIn,
  like,
  isnull: isNull,
} as const

function binary(operator: '=' | '<>' | '<' | '>' | '<=' | '>=') {
  return (operation: Operation, scope: Scope): string => {
    demandArgs(operation, 2)
    const [left, right] = pairOf(operation.args.map((one) => scalarOf(one, scope)))
    if (left.type === 'boolean' && operator !== '=' && operator !== '<>')
      refuseFilter(`compares ${saidOf(left)} by ${operator}: true and false have no order`)
    return `(${sqlOf(left, scope)} ${operator} ${sqlOf(right, scope)})`
  }
}

function pairOf(scalars: readonly Scalar[]): readonly [Scalar, Scalar] {
  const [left, right] = alike(scalars)
  if (!left || !right) throw new Error('A comparison has two sides.')
  return [left, right]
}

function between(operation: Operation, scope: Scope): string {
  demandArgs(operation, 3)
  const all = alike(operation.args.map((one) => scalarOf(one, scope)))
  for (const one of all)
    if (one.type === 'text' || one.type === 'boolean')
      refuseFilter(`has BETWEEN with ${saidOf(one)}: it takes numbers, dates or times`)
  const [value, low, high] = all.map((one) => sqlOf(one, scope))
  return `(${value} between ${low} and ${high})`
}

function isIn(operation: Operation, scope: Scope): string {
  demandArgs(operation, 2)
  const [tested, listed] = operation.args
  if (!isList(listed) || listed.length === 0)
    refuseFilter(`has IN with ${shown(listed)} where there should be a list of values`)
  const [value, ...items] = alike([tested, ...listed].map((one) => scalarOf(one, scope)))
  if (!value) throw new Error('A list was given.')
  const together = boundTogether(items, scope)
  return `(${sqlOf(value, scope)} in (${together ?? items.map((one) => sqlOf(one, scope)).join(', ')}))`
}

/** Values that are written alike, as one parameter: a thousand cost no more than ten. Undefined where they are not. */
function boundTogether(items: readonly Scalar[], { bind }: Scope): string | undefined {
  const literals = items.flatMap((one): Literal[] => ('literal' in one ? [one.literal] : []))
  const ways = new Set(literals.map(({ as }) => as))
  const [as] = ways
  if (as === undefined || ways.size > 1 || literals.length < items.length) return undefined
  const list = bind(literals.map(({ text }) => text))
  return `select ${as.replace('{}', 'item')} from unnest(${list}::varchar[]) as items(item)`
}
