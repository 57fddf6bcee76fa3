// One part of a filter as SQL: what is true or false, and what has a value.
import { quoted, refuseFilter } from '../limits.ts'
import { unknownQueryable } from '../queryables.ts'
import { arithmeticOf, isArithmetic } from './arithmetic.ts'
import { accenti, casei } from './characters.ts'
import { comparisons } from './comparisons.ts'
import { logic } from './logic.ts'
import { isObject, type Operation, operationOf, propertyOf, shown } from './nodes.ts'
import { spatialFunctions } from './places/spatial_functions.ts'
import { type Scalar, saidOf, sqlOf } from './scalar.ts'
import { deeper, type Scope } from './scope.ts'
import { instantOf } from './times/instants.ts'
import { temporalFunctions } from './times/temporal_functions.ts'

export type Predicate = (operation: Operation, scope: Scope) => string

/** Asked for when it is needed: these files read of each other. */
function predicateOf(op: string): Predicate | undefined {
  const kind = [logic, comparisons, spatialFunctions, temporalFunctions].find((one) => Object.hasOwn(one, op))
  return kind && new Map<string, Predicate>(Object.entries(kind)).get(op)
}

/** SQL that is true, false or null. */
export function booleanOf(node: unknown, scope: Scope): string {
  const scalar = scalarOf(node, scope)
  if (scalar.type !== 'boolean') refuseFilter(`has ${saidOf(scalar)} where there should be a condition`)
  return sqlOf(scalar, scope)
}

export function scalarOf(node: unknown, scope: Scope): Scalar {
  if (typeof node === 'string') return { type: 'text', said: quoted(node), literal: textLiteral(node) }
  if (typeof node === 'number' || typeof node === 'bigint') return numberOf(node)
  if (typeof node === 'boolean')
    return { type: 'boolean', said: String(node), literal: { text: String(node), as: '{}::boolean' } }
  const property = propertyOf(node)
  if (property !== undefined) return fieldOf(property, scope)
  const operation = operationOf(node)
  if (operation) return calculated(operation, deeper(scope))
  return instantOf(node) ?? refuseNode(node)
}

/** Composed, as nearly all data is: to compose a million texts of the data takes seconds. */
function textLiteral(text: string) {
  return { text: text.normalize('NFC'), as: '{}::varchar' }
}

/** Whole numbers are compared as such: a number of their size would take one for its neighbour. */
function numberOf(value: number | bigint): Scalar {
  if (typeof value === 'number' && !Number.isFinite(value)) refuseFilter('has a number that is too large')
  const as =
    typeof value === 'bigint' ? '{}::hugeint' : Number.isSafeInteger(value) ? '{}::bigint' : '{}::double'
  return { type: 'number', said: String(value), literal: { text: String(value), as } }
}

function fieldOf(name: string, { queryables }: Scope): Scalar {
  const found = queryables.find((one) => one.name === name)
  if (!found) refuseFilter(unknownQueryable(name, queryables))
  const { type, column } = found
  switch (type) {
    case 'geometry':
      return refuseFilter(`compares ${name}, which is a place: use S_INTERSECTS and its like`)
    case 'integer':
      return { type: 'number', said: name, sql: column }
    case 'number':
      // Answers show what is no number as null.
      return { type, said: name, sql: `(case when isfinite(${column}) then ${column} end)` }
    default:
      return { type, said: name, sql: column }
  }
}

function calculated(operation: Operation, scope: Scope): Scalar {
  const { op } = operation
  const predicate = predicateOf(op)
  if (predicate) return { type: 'boolean', said: op, sql: predicate(operation, scope) }
  if (isArithmetic(op)) return arithmeticOf(operation, scope)
  if (op === 'casei') return casei(operation, scope)
  if (op === 'accenti') return accenti(operation, scope)
  if (op.startsWith('a_')) refuseFilter(`has ${op}, and no field here is a list`)
  return refuseFilter(`calls ${quoted(op)}, which there is not. There are: ${functionNames().join(', ')}`)
}

function refuseNode(node: unknown): never {
  if (isObject(node) && 'interval' in node)
    refuseFilter('compares an interval: use T_INTERSECTS and its like')
  if (isObject(node) && ('coordinates' in node || 'bbox' in node || 'geometries' in node))
    refuseFilter('compares a place: use S_INTERSECTS and its like')
  return refuseFilter(`has ${shown(node)} where there should be a value`)
}

function functionNames(): string[] {
  return ['casei', 'accenti', ...Object.keys(spatialFunctions), ...Object.keys(temporalFunctions)]
}
