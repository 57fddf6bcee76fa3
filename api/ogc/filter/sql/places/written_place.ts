// A place that somebody wrote, as well-known text with east first, and how far it reaches.
import { refuseFilter } from '../../limits.ts'
import { isList, shown } from '../nodes.ts'
import type { Scope } from '../scope.ts'

export type Position = readonly [x: number, y: number]
export type Reach = readonly [x_min: number, y_min: number, x_max: number, y_max: number]
export type WrittenPlace = { readonly text: string; readonly reach: Reach }

/** No easting of Sweden is so large, and no northing so small. */
const betweenAxes_m = 3_000_000

/** East first, whatever the CRS has first. A height is passed over: features have none. */
export function positionOf(node: unknown, scope: Scope): Position {
  if (!isList(node) || node.length < 2 || node.length > 3 || !node.every(isCoordinate))
    refuseFilter(`has ${shown(node)} where there should be the two or three coordinates of a point`)
  scope.countVertices(1)
  const [first = 0, second = 0] = node
  return inOrder(first, second, scope)
}

export function isCoordinate(node: unknown): node is number {
  return typeof node === 'number' && Number.isFinite(node)
}

export function inOrder(first: number, second: number, { crs }: Scope): Position {
  const { is_north_first, is_geographic, code } = crs
  const [x, y] = is_north_first ? [second, first] : [first, second]
  if (is_geographic && (Math.abs(x) > 180 || Math.abs(y) > 90))
    refuseFilter(
      `has the point ${first} ${second}, which is none in degrees (${is_north_first ? 'latitude, longitude' : 'longitude, latitude'}): name another CRS in filter-crs`,
    )
  if (is_north_first && !is_geographic && y < betweenAxes_m && x > betweenAxes_m)
    refuseFilter(`has the point ${first} ${second}: in ${code} the northing comes first`)
  return [x, y]
}

export function reachOf(positions: readonly Position[]): Reach {
  const reach: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of positions) {
    reach[0] = Math.min(reach[0], x)
    reach[1] = Math.min(reach[1], y)
    reach[2] = Math.max(reach[2], x)
    reach[3] = Math.max(reach[3], y)
  }
  return reach
}

export const written = ([x, y]: Position) => `${x} ${y}`
export const writtenList = (positions: readonly Position[]) => `(${positions.map(written).join(',')})`
