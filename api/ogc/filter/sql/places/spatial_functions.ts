// The spatial functions of CQL2 (OGC 21-065r2, 7.5): first by bounds, which cost next to nothing, then exactly.
import { demandArgs, type Operation } from '../nodes.ts'
import type { Scope } from '../scope.ts'
import { boundsInMetres } from './bounds_in_metres.ts'
import { type Place, placeOf, placeSql } from './place.ts'

const functions = {
  s_intersects: 'ST_Intersects',
  s_equals: 'ST_Equals',
  s_touches: 'ST_Touches',
  s_within: 'ST_Within',
  s_overlaps: 'ST_Overlaps',
  s_crosses: 'ST_Crosses',
  s_contains: 'ST_Contains',
} as const

export const spatialFunctions: Readonly<Record<string, (operation: Operation, scope: Scope) => string>> = {
  ...Object.fromEntries(Object.entries(functions).map(([name, sql]) => [name, related(sql)])),
  s_disjoint: (operation, scope) => `(not ${related(functions.s_intersects)(operation, scope)})`,
}

/** Of places that have something in common, so that their bounds do too. */
function related(name: string) {
  return (operation: Operation, scope: Scope): string => {
    demandArgs(operation, 2)
    const places = operation.args.map((one) => placeOf(one, scope))
    const exact = `${name}(${places.map((one) => placeSql(one, scope)).join(', ')})`
    const near = places.some((one) => one === 'feature') ? places.flatMap((one) => boundsSql(one, scope)) : []
    return `(${[...near, exact].join(' and ')})`
  }
}

function boundsSql(place: Place, scope: Scope): string[] {
  const bounds = place === 'feature' ? undefined : boundsInMetres(place.reach, scope.crs)
  if (!bounds) return []
  const [x_min, y_min, x_max, y_max] = bounds
  const number = (value: number) => `${scope.bind(value)}::double`
  return [
    `x_max >= ${number(x_min)} and x_min <= ${number(x_max)} and y_max >= ${number(y_min)} and y_min <= ${number(y_max)}`,
  ]
}
