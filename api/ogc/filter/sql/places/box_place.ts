// BBOX(…): a rectangle in the order of the axes of its CRS, or two where it crosses the antimeridian.
import { refuseFilter } from '../../limits.ts'
import { isList, shown } from '../nodes.ts'
import type { Scope } from '../scope.ts'
import {
  inOrder,
  isCoordinate,
  type Position,
  type Reach,
  reachOf,
  type WrittenPlace,
  written,
  writtenList,
} from './written_place.ts'

export function boxPlace(node: unknown, scope: Scope): WrittenPlace {
  if (!isList(node) || (node.length !== 4 && node.length !== 6) || !node.every(isCoordinate))
    refuseFilter(`has the box ${shown(node)}: it takes four numbers, or six with heights`)
  const [a = 0, b = 0, c = 0, d = 0] = node.length === 6 ? [node[0], node[1], node[3], node[4]] : node
  scope.countVertices(4)
  const [x_min, y_min] = inOrder(a, b, scope)
  const [x_max, y_max] = inOrder(c, d, scope)
  if (y_min > y_max || (x_min > x_max && !scope.crs.is_geographic))
    refuseFilter(
      `has the box ${shown(node)}, whose least is more than its most: its corners stand in the wrong order`,
    )
  if (x_min > x_max) return acrossTheAntimeridian([x_min, y_min, x_max, y_max])
  return { text: textOf([x_min, y_min, x_max, y_max]), reach: [x_min, y_min, x_max, y_max] }
}

function acrossTheAntimeridian([west, south, east, north]: Reach): WrittenPlace {
  const halves: readonly Reach[] = [
    [west, south, 180, north],
    [-180, south, east, north],
  ]
  return {
    text: `MULTIPOLYGON(${halves.map((half) => `(${writtenList(ringOf(half))})`).join(',')})`,
    reach: reachOf(halves.flatMap(ringOf)),
  }
}

/** A box without width or height is a line or a point. */
function textOf(box: Reach): string {
  const [x_min, y_min, x_max, y_max] = box
  if (x_min === x_max && y_min === y_max) return `POINT(${written([x_min, y_min])})`
  if (x_min === x_max || y_min === y_max)
    return `LINESTRING${writtenList([
      [x_min, y_min],
      [x_max, y_max],
    ])}`
  return `POLYGON(${writtenList(ringOf(box))})`
}

function ringOf([x_min, y_min, x_max, y_max]: Reach): Position[] {
  return [
    [x_min, y_min],
    [x_max, y_min],
    [x_max, y_max],
    [x_min, y_max],
    [x_min, y_min],
  ]
}
