// IS NULL, of whatever may have no value.
import { scalarOf } from './expression.ts'
import { demandArgs, isObject, type Operation, propertyOf } from './nodes.ts'
import { placeOf, placeSql } from './places/place.ts'
import { sqlOf } from './scalar.ts'
import type { Scope } from './scope.ts'
import { temporalOf } from './times/temporal.ts'

export function isNull(operation: Operation, scope: Scope): string {
  demandArgs(operation, 1)
  const [node] = operation.args
  if (isPlace(node, scope)) return `(${placeSql(placeOf(node, scope), scope)} is null)`
  if (isObject(node) && 'interval' in node) {
    const { start, end } = temporalOf(node, scope)
    return `(${start()} is null or ${end()} is null)`
  }
  return `(${sqlOf(scalarOf(node, scope), scope)} is null)`
}

function isPlace(node: unknown, { queryables }: Scope): boolean {
  const property = propertyOf(node)
  if (property !== undefined)
    return queryables.some(({ name, type }) => name === property && type === 'geometry')
  return isObject(node) && ('coordinates' in node || 'bbox' in node || 'geometries' in node)
}
