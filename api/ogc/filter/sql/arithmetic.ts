// Sums and their like, in floating point: whole numbers would overflow, and what has no result (a division by zero, a root of less than nothing) is null.
import { refuseFilter } from '../limits.ts'
import { scalarOf } from './expression.ts'
import { demandArgs, type Operation } from './nodes.ts'
import { type Scalar, saidOf, sqlOf } from './scalar.ts'
import type { Scope } from './scope.ts'

const operators: Readonly<Record<string, (left: string, right: string) => string>> = {
  '+': (left, right) => `${left} + ${right}`,
  '-': (left, right) => `${left} - ${right}`,
  '*': (left, right) => `${left} * ${right}`,
  '/': (left, right) => `${left} / ${right}`,
  '%': (left, right) => `${left} % ${right}`,
  div: (left, right) => `trunc(${left} / ${right})`,
  '^': (left, right) => `pow(${left}, ${right})`,
}

export function isArithmetic(op: string): boolean {
  return Object.hasOwn(operators, op)
}

export function arithmeticOf(operation: Operation, scope: Scope): Scalar {
  const { op, args } = operation
  demandArgs(operation, 2)
  const [left = '', right = ''] = args.map((one) => numberOf(one, { op, scope }))
  return { type: 'number', said: `a result of ${op}`, sql: finite(operators[op]?.(left, right) ?? '') }
}

function numberOf(node: unknown, { op, scope }: { readonly op: string; readonly scope: Scope }): string {
  const scalar = scalarOf(node, scope)
  if (scalar.type !== 'number') refuseFilter(`calculates ${op} of ${saidOf(scalar)}: it takes numbers`)
  return `(${sqlOf(scalar, scope)})::double`
}

/** As the body of a function, so that the result is written once: nested sums would double at each level. */
function finite(sql: string): string {
  return `list_transform([${sql}], lambda result: case when isfinite(result) then result end)[1]`
}
